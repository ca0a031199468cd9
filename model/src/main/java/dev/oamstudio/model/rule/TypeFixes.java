package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.schema.SchemaFault.WrongType;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Fixes for scalars of the wrong type: quotes around what should be a text, none around what should be a number or truth.
final class TypeFixes {
    static final Set<String> SCALARS = Set.of("integer", "number", "boolean");

    private TypeFixes() {}

    static List<Fix> of(Design design, Place place, WrongType fault) {
        return fix(place, fault, DesignPlaces.text(design, place)).stream().toList();
    }

    private static Optional<Fix> fix(Place place, WrongType fault, String text) {
        if (fault.expected().equals("string") && SCALARS.contains(fault.found())) {
            return Optional.of(
                    Fixes.replace(Message.of("rule.fix.quote", text), place, "\"" + text + "\""));
        }
        String bare = text.replaceAll("^[\"']|[\"']$", "");
        boolean isQuoted = bare.length() == text.length() - 2;
        return isQuoted && fault.found().equals("string") && fits(bare, fault.expected())
                ? Optional.of(Fixes.replace(Message.of("rule.fix.unquote", bare), place, bare))
                : Optional.empty();
    }

    private static boolean fits(String bare, String expected) {
        return switch (expected) {
            case "integer" -> bare.matches("-?(0|[1-9]\\d*)");
            case "number" -> bare.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
            case "boolean" -> bare.matches("true|false");
            default -> false;
        };
    }
}
