package dev.oamstudio.cluster.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.FieldConflict;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers that are no success, and exceptions on the way, as failures of a kind.
class ApiFailuresTest {
    @ParameterizedTest
    @CsvSource({
        "400, INVALID", "401, UNAUTHORIZED", "403, FORBIDDEN", "404, NOT_FOUND", "408, TIMEOUT",
        "409, CONFLICT", "410, GONE", "413, INVALID", "415, INVALID", "422, INVALID",
        "429, SERVER", "500, SERVER", "502, SERVER", "503, SERVER", "504, TIMEOUT"
    })
    void aCodeIsAKind(int code, Kind kind) {
        ClusterException failure = ApiFailures.of(code, Json.read("{\"message\": \"why\"}"));

        assertThat(failure).returns(kind, ClusterException::kind).hasMessage("why");
    }

    @Test
    void anAnswerWithoutWordsIsTheCode() {
        assertThat(ApiFailures.of(502, ApiFailures.body("<html>Bad gateway</html>")))
                .hasMessage("The server answered 502");
        assertThat(ApiFailures.body("  ")).isEqualTo(Value.Null.NULL);
        assertThat(ApiFailures.body(null)).isEqualTo(Value.Null.NULL);
    }

    @Test
    void aConflictNamesFieldsAndManagers() {
        Value status =
                Json.read(
                        """
                        {"message": "Apply failed with 2 conflicts", "details": {"causes": [
                          {"reason": "FieldManagerConflict", "message": "conflict with \\"kubectl\\" using v1", "field": ".data.a"},
                          {"reason": "FieldManagerConflict", "message": "conflict with \\"helm\\"", "field": ".data.b"},
                          {"reason": "FieldValueInvalid", "message": "odd", "field": ".data.c"}]}}
                        """);

        assertThat(ApiFailures.of(409, status).conflicts())
                .containsExactly(
                        new FieldConflict("data.a", "kubectl"),
                        new FieldConflict("data.b", "helm"));
    }

    @Test
    void fieldsThatDoNotFitTheSchemaAreTheObjectsFault() {
        Value status =
                Json.read(
                        "{\"message\": \"failed to create typed patch object (default/web; apps/v1, Kind=Deployment): .spec.x: field not declared in schema\"}");

        assertThat(ApiFailures.of(500, status).kind()).isEqualTo(Kind.INVALID);
    }

    static Stream<Arguments> exceptions() {
        ConnectException noName = new ConnectException();
        noName.initCause(new UnresolvedAddressException());
        return Stream.of(
                Arguments.of(new ConnectException(), Kind.UNREACHABLE, "the connection is refused"),
                Arguments.of(noName, Kind.UNREACHABLE, "no server of this name is known here"),
                Arguments.of(
                        new HttpConnectTimeoutException("HTTP connect timed out"),
                        Kind.TIMEOUT,
                        "no connection came about in time"),
                Arguments.of(
                        new HttpTimeoutException("request timed out"),
                        Kind.TIMEOUT,
                        "no answer came in time"),
                Arguments.of(
                        new SSLHandshakeException("PKIX path building failed"),
                        Kind.UNREACHABLE,
                        "the certificates do not fit: PKIX path building failed"),
                Arguments.of(
                        new IOException("Connection reset"), Kind.UNREACHABLE, "Connection reset"),
                Arguments.of(new IOException(), Kind.UNREACHABLE, "IOException"));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void anExceptionSaysWhatHappened(Throwable cause, Kind kind, String words) {
        assertThat(ApiFailures.of(cause, "https://host"))
                .returns(kind, ClusterException::kind)
                .hasMessage("https://host: " + words);
    }
}
