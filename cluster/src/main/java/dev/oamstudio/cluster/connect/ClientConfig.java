package dev.oamstudio.cluster.connect;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.yaml.Value;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/// From a context to the client's configuration. Credential plugins are refused: a kubeconfig that somebody was sent must not run
/// a program.
final class ClientConfig {
    private ClientConfig() {}

    static Config of(KubeContext context, ConnectLimits limits) throws ClusterException {
        checkParts(context);
        checkServer(context);
        refusePlugins(context);
        ConfigBuilder config =
                new ConfigBuilder(Config.empty())
                        .withMasterUrl(context.server())
                        .withConnectionTimeout(Math.toIntExact(limits.connect().toMillis()))
                        .withRequestTimeout(Math.toIntExact(limits.answer().toMillis()))
                        .withRequestRetryBackoffLimit(0)
                        // Over HTTP/2 all watches share one connection, and so does whatever is
                        // tried after it was
                        // lost without a sign.
                        .withHttp2Disable(true)
                        .withTrustCerts(
                                context.cluster()
                                        .content()
                                        .get("insecure-skip-tls-verify")
                                        .equals(Optional.of(Value.bool(true))));
        credentials(context, config);
        return config.build();
    }

    private static void checkParts(KubeContext context) throws ClusterException {
        if (!context.cluster().known()) {
            throw ContextFault.of("no-cluster", context, context.cluster().name());
        }
        if (!context.user().known() && !context.user().name().isEmpty()) {
            throw ContextFault.of("no-user", context, context.user().name());
        }
    }

    private static void checkServer(KubeContext context) throws ClusterException {
        if (context.server().isBlank()) {
            throw ContextFault.of("no-server", context, context.cluster().name());
        }
        try {
            URI address = new URI(context.server());
            String scheme = String.valueOf(address.getScheme());
            if (address.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return;
            }
        } catch (URISyntaxException noAddress) {
            throw ContextFault.of("bad-server", context, context.server());
        }
        throw ContextFault.of("bad-server", context, context.server());
    }

    private static void refusePlugins(KubeContext context) throws ClusterException {
        Value.Mapping user = context.user().content();
        if (user.get("exec").isPresent()) {
            throw ContextFault.of("exec", context, user.textAt("exec", "command").orElse(""));
        }
        if (user.get("auth-provider").isPresent()) {
            throw ContextFault.of(
                    "auth-provider", context, user.textAt("auth-provider", "name").orElse(""));
        }
    }

    private static void credentials(KubeContext context, ConfigBuilder config)
            throws ClusterException {
        Certificates certificates = new Certificates(context);
        certificates.authority().ifPresent(config::withCaCertData);
        certificates.client().ifPresent(config::withClientCertData);
        certificates.clientKey().ifPresent(config::withClientKeyData);
        Value.Mapping user = context.user().content();
        user.textAt("username").ifPresent(config::withUsername);
        user.textAt("password").ifPresent(config::withPassword);
        Optional<String> file = user.textAt("tokenFile").filter(name -> !name.isBlank());
        if (file.isPresent()) {
            config.withOauthToken(token(context, file.get()));
        } else {
            user.textAt("token").ifPresent(config::withOauthToken);
        }
    }

    private static String token(KubeContext context, String file) throws ClusterException {
        try {
            return Files.readString(context.user().folder().resolve(file)).strip();
        } catch (IOException | InvalidPathException unreadable) {
            throw ContextFault.of("no-file", context, "tokenFile", file);
        }
    }
}
