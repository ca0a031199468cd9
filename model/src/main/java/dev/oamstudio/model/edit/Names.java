package dev.oamstudio.model.edit;

import dev.oamstudio.model.diagnostic.Message;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of Kubernetes objects: DNS labels of at most 63 characters
/// (<https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>).
final class Names {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");

    private Names() {}

    static void require(String name) throws RefusedException {
        if (!LABEL.matcher(name).matches()) {
            throw RefusedException.because(Message.of("edit.name-invalid", name));
        }
    }

    /// A name like the wish that nobody has: `web`, `web-2`, `web-3`, …
    static String free(String wish, Set<String> taken) {
        String base =
                wish.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = base.isEmpty() ? "component" : base;
        String name = start;
        for (int count = 2; taken.contains(name); count++) {
            name = start + "-" + count;
        }
        return name;
    }
}
