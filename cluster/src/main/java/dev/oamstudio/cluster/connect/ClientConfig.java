package dev.oamstudio.cluster.connect;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.yaml.Value;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// From a context to the client's configuration. Credential plugins are refused: a kubeconfig that somebody was sent must not run
/// a program.
final class ClientConfig {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int REQUEST_MILLIS = 10_000;

    private ClientConfig() {}

    static Config of(KubeContext context) throws ClusterException {
        if (context.server().isEmpty()) {
            throw new ClusterException(
                    Kind.INVALID, "The context " + context.name() + " names no server");
        }
        refusePlugins(context);
        ConfigBuilder config =
                new ConfigBuilder(Config.empty())
                        .withMasterUrl(context.server())
                        .withConnectionTimeout(CONNECT_MILLIS)
                        .withRequestTimeout(REQUEST_MILLIS)
                        .withRequestRetryBackoffLimit(0)
                        // Over HTTP/2 all watches share one connection, and so does whatever is tried after it was
                        // lost without a sign.
                        .withHttp2Disable(true)
                        .withTrustCerts(
                                context.cluster()
                                        .get("insecure-skip-tls-verify")
                                        .equals(Optional.of(Value.bool(true))));
        authority(context, config);
        credentials(context, config);
        return config.build();
    }

    private static void refusePlugins(KubeContext context) throws ClusterException {
        Value.Mapping user = context.user();
        if (user.get("exec").isPresent() || user.get("auth-provider").isPresent()) {
            String command = user.textAt("exec", "command").orElse("an authentication provider");
            throw new ClusterException(
                    Kind.UNAUTHORIZED,
                    "The context "
                            + context.name()
                            + " wants to run "
                            + command
                            + " to log in. Programs named in a kubeconfig are not run; use a context with a token or certificate");
        }
    }

    private static void authority(KubeContext context, ConfigBuilder config) {
        context.cluster().textAt("certificate-authority-data").ifPresent(config::withCaCertData);
        context.cluster()
                .textAt("certificate-authority")
                .map(file -> absolute(context, file))
                .ifPresent(config::withCaCertFile);
    }

    private static void credentials(KubeContext context, ConfigBuilder config)
            throws ClusterException {
        Value.Mapping user = context.user();
        user.textAt("client-certificate-data").ifPresent(config::withClientCertData);
        user.textAt("client-certificate")
                .map(file -> absolute(context, file))
                .ifPresent(config::withClientCertFile);
        user.textAt("client-key-data").ifPresent(config::withClientKeyData);
        user.textAt("client-key")
                .map(file -> absolute(context, file))
                .ifPresent(config::withClientKeyFile);
        user.textAt("username").ifPresent(config::withUsername);
        user.textAt("password").ifPresent(config::withPassword);
        user.textAt("token").ifPresent(config::withOauthToken);
        if (user.textAt("token").isEmpty() && user.textAt("tokenFile").isPresent()) {
            config.withOauthToken(token(context, user.textAt("tokenFile").get()));
        }
    }

    private static String token(KubeContext context, String file) throws ClusterException {
        try {
            return Files.readString(context.folder().resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new ClusterException(
                    Kind.UNAUTHORIZED, "The token file " + file + " cannot be read");
        }
    }

    private static String absolute(KubeContext context, String file) {
        return context.folder().resolve(file).toString();
    }
}
