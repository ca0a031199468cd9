package dev.oamstudio.cluster.sandbox.admission;

import java.util.Optional;
import java.util.regex.Pattern;

/// What names objects may have: most are DNS subdomains, some must serve as a part of a host name.
final class NameRules {
    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String SUBDOMAIN = LABEL + "(\\." + LABEL + ")*";
    private static final String SERVICE = "[a-z]([-a-z0-9]*[a-z0-9])?";

    private NameRules() {}

    /// What is wrong with a name, if anything.
    static Optional<String> check(ServedKind kind, String name) {
        if (name.isEmpty()) {
            return Optional.of("metadata.name: Required value: name or generateName is required");
        }
        return switch (kind.type().kind()) {
            case "Namespace" ->
                    match(name, LABEL, 63, lowercase("label", "'my-name', or '123-abc'", LABEL));
            case "Service" ->
                    match(
                            name,
                            SERVICE,
                            63,
                            "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an"
                                    + " alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or"
                                    + " 'abc-123', regex used for validation is '"
                                    + SERVICE
                                    + "')");
            case "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding" ->
                    match(
                            name,
                            "(?!\\.{1,2}$)[^/%]+",
                            253,
                            "may not be '.' or '..' or contain '/' or '%'");
            default ->
                    match(name, SUBDOMAIN, 253, lowercase("subdomain", "'example.com'", SUBDOMAIN));
        };
    }

    private static String lowercase(String what, String example, String regex) {
        String dot = what.equals("label") ? "or '-'" : "'-' or '.'";
        return "a lowercase RFC 1123 "
                + what
                + " must consist of lower case alphanumeric characters"
                + (what.equals("label") ? " " : ", ")
                + dot
                + ", and must start and end with an alphanumeric character (e.g. "
                + example
                + ", regex used for validation is '"
                + regex
                + "')";
    }

    private static Optional<String> match(String name, String regex, int longest, String law) {
        if (name.length() > longest) {
            return Optional.of(
                    "metadata.name: Invalid value: \""
                            + name
                            + "\": must be no more than "
                            + longest
                            + " characters");
        }
        return Pattern.matches(regex, name)
                ? Optional.empty()
                : Optional.of("metadata.name: Invalid value: \"" + name + "\": " + law);
    }
}
