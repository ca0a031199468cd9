package dev.oamstudio.model.conversion;

import static dev.oamstudio.model.conversion.Folders.REDIS;
import static dev.oamstudio.model.conversion.Folders.convert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Dialect;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RepetitionLossesTest {

    @Test
    void aliasesThatAConversionCopiesAreListedWhereTheyStood() {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: hello}
                spec:
                  components:
                    - componentName: redis
                      instanceName: one
                    - &two
                      componentName: redis
                      instanceName: two
                      dependencies: &deps [one]
                    - <<: *two
                      instanceName: three
                      dependencies: *deps
                """;
        Conversion upstream =
                convert(Map.of("app.yaml", application, "redis.yaml", REDIS), Dialect.UPSTREAM);

        assertThat(upstream.changed().get("app.yaml"))
                .asInstanceOf(InstanceOfAssertFactories.optional(String.class))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("*two", "*deps"));
        assertThat(upstream.losses())
                .filteredOn(loss -> loss.message().key().equals("conversion.alias-copied"))
                .extracting(loss -> loss.place().range().in(application))
                .containsExactly("*two", "*deps");
    }

    @Test
    void aDependencyThatIsNamedTwiceIsListed() {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: hello}
                spec:
                  components:
                    - {componentName: redis, instanceName: one}
                    - {componentName: redis, instanceName: two, dependencies: [one, one]}
                """;
        Conversion upstream =
                convert(Map.of("app.yaml", application, "redis.yaml", REDIS), Dialect.UPSTREAM);

        assertThat(upstream.losses())
                .filteredOn(loss -> loss.message().key().equals("conversion.dependency-twice"))
                .extracting(loss -> loss.place().range().start())
                .containsExactly(application.lastIndexOf("one]"));
    }
}
