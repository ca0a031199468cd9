package dev.oamstudio.model.catalog;

import java.util.Locale;

/// Plural resource names from kinds, as English makes them. A guess, and marked as one wherever it is used.
public final class Plurals {
    private Plurals() {}

    /// `Deployment` → `deployments`, `Ingress` → `ingresses`, `NetworkPolicy` → `networkpolicies`.
    public static String guess(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(s|x|z|ch|sh)")) {
            return lower + "es";
        }
        return lower.matches(".*[^aeiou]y")
                ? lower.substring(0, lower.length() - 1) + "ies"
                : lower + "s";
    }

    /// Whether a plural may well be that of a kind: as English makes it, the same word (`Redis` → `redis`), or with an `s` alone.
    static boolean mayBeOf(String plural, String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return plural.equals(guess(kind)) || plural.equals(lower) || plural.equals(lower + "s");
    }

    /// `deployments` → `Deployment`: the other way, for a kind that nobody tells.
    static String kindOf(String plural) {
        String singular =
                plural.endsWith("ies")
                        ? plural.substring(0, plural.length() - 3) + "y"
                        : plural.replaceFirst("(?<=s|x|z|ch|sh)es$|s$", "");
        return singular.isEmpty()
                ? ""
                : singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
    }
}
