package dev.oamstudio.model.edit;

import dev.oamstudio.model.diagnostic.Message;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of Kubernetes objects: DNS labels of at most 63 characters
/// (<https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>).
final class Names {
    private static final int LONGEST = 63;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");

    /// Definitions are called like CRDs: a DNS name with dots.
    private static final Pattern DOTTED =
            Pattern.compile(
                    "(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

    private Names() {}

    static void require(String name) throws RefusedException {
        if (!LABEL.matcher(name).matches()) {
            throw RefusedException.because(Message.of("edit.name-invalid", name));
        }
    }

    /// Components, and most workloads, are called by DNS subdomains: labels with dots between them.
    static void requireSubdomain(String name) throws RefusedException {
        if (!DOTTED.matcher(name).matches()) {
            throw RefusedException.because(Message.of("edit.subdomain-invalid", name));
        }
    }

    static void requireDotted(String name) throws RefusedException {
        if (!DOTTED.matcher(name).matches()) {
            throw RefusedException.because(Message.of("edit.dotted-name-invalid", name));
        }
    }

    /// A name like the wish that nobody has: `web`, `web-2`, `web-3`, …
    static String free(String wish, Set<String> taken) {
        String base =
                wish.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = shortened(base.isEmpty() ? "component" : base, "");
        String name = start;
        for (int count = 2; taken.contains(name); count++) {
            String suffix = "-" + count;
            name = shortened(start, suffix) + suffix;
        }
        return name;
    }

    private static String shortened(String name, String suffix) {
        int most = LONGEST - suffix.length();
        return name.length() <= most ? name : name.substring(0, most).replaceAll("-+$", "");
    }
}
