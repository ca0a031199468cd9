package dev.oamstudio.model.yaml;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Resolves scalars as the YAML library of Kubernetes' tools does (Go, YAML 1.1 with changes), and tells where that
/// differs from what YAML 1.2 says.
final class ScalarReader {
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]*[1-7][0-7_]+");
    private static final Pattern SIGNED_PREFIX = Pattern.compile("[-+]0[oOxX]");
    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern TIMESTAMP =
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ][0-9:.]+.*)?");

    private static final Map<String, Boolean> TRUTHS = truths();

    private ScalarReader() {}

    /// A scalar that the library refuses.
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;

        Refusal(String message) {
            this(message, "");
        }

        Refusal(String message, String key) {
            super(message);
            this.key = key;
        }

        /// The name that it makes as a key all the same; empty if it makes none.
        String key() {
            return key;
        }
    }

    /// Reads a plain scalar without a tag.
    static ScalarReading plain(String text) throws Refusal {
        if (text.isEmpty()) {
            return nothing();
        }
        return switch (text.charAt(0)) {
            case '~', 'n', 'N', 'y', 'Y', 't', 'T', 'f', 'F', 'o', 'O' -> word(text);
            case '.', '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(text);
            default -> ScalarReading.text(text);
        };
    }

    /// Reads a scalar with a tag; tags that are not YAML's own are ignored, but stop the guessing.
    static ScalarReading tagged(String tag, String text) throws Refusal {
        String kind = tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : "";
        return switch (kind) {
            case "bool", "int", "float", "null", "timestamp" -> checked(kind, text);
            case "binary" -> binary(text);
            default -> ScalarReading.text(text);
        };
    }

    private static ScalarReading checked(String kind, String text) throws Refusal {
        if (kind.equals("timestamp") && TIMESTAMP.matcher(text).matches()) {
            return ScalarReading.text(text);
        }
        ScalarReading read = plain(text);
        boolean fits =
                switch (read.value()) {
                    case Value.Null ignored -> kind.equals("null");
                    case Value.Bool ignored -> kind.equals("bool");
                    case Value.Whole ignored ->
                            kind.equals("float") || (kind.equals("int") && isWhole(text));
                    case Value.Real ignored ->
                            kind.equals("float") || (kind.equals("int") && isWhole(text));
                    case Value.Text ignored -> false;
                    case Value.Mapping ignored -> false;
                    case Value.Sequence ignored -> false;
                };
        if (!fits) {
            throw new Refusal("cannot read \"" + text + "\" as !!" + kind);
        }
        return new ScalarReading(read.value(), read.key(), false);
    }

    private static boolean isWhole(String text) {
        return GoNumber.read(text).filter(number -> !(number instanceof Double)).isPresent();
    }

    private static ScalarReading binary(String text) throws Refusal {
        String digits = text.replace("\n", "").replace("\r", "");
        try {
            if (digits.length() % 4 != 0) {
                throw new Refusal("!!binary without valid base64");
            }
            return ScalarReading.text(
                    new String(Base64.getDecoder().decode(digits), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            throw new Refusal("!!binary without valid base64");
        }
    }

    private static ScalarReading word(String text) {
        Boolean truth = TRUTHS.get(text);
        if (truth != null) {
            boolean doubt = !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false");
            return new ScalarReading(Value.bool(truth), truth.toString(), doubt);
        }
        return isNull(text) ? nothing() : ScalarReading.text(text);
    }

    private static boolean isNull(String text) {
        return switch (text) {
            case "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    private static ScalarReading nothing() {
        return new ScalarReading(Value.Null.NULL, "", false);
    }

    private static ScalarReading number(String text) throws Refusal {
        String special = special(text);
        if (!special.isEmpty()) {
            throw new Refusal("\"" + text + "\" has no form in JSON", special);
        }
        Optional<Number> number = GoNumber.read(text);
        return number.isPresent() ? numeric(text, number.get()) : ScalarReading.text(text);
    }

    /// The numbers that JSON does not know, as keys; empty for anything else.
    private static String special(String text) {
        return switch (text) {
            case ".nan", ".NaN", ".NAN" -> ".nan";
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> ".inf";
            case "-.inf", "-.Inf", "-.INF" -> "-.inf";
            default -> "";
        };
    }

    private static ScalarReading numeric(String text, Number number) {
        boolean doubt = doubtful(text);
        if (number instanceof Double real) {
            boolean loss = DIGITS.matcher(text).matches() && Math.abs(real) >= 0x1p53;
            return new ScalarReading(Value.real(real), GoNumber.key(real), doubt || loss);
        }
        if (number instanceof BigInteger big) {
            return new ScalarReading(Value.real(big.doubleValue()), "", true);
        }
        return new ScalarReading(Value.whole(number.longValue()), number.toString(), doubt);
    }

    /// Octals by a leading zero, underscores and binary numbers: YAML 1.2 reads something else.
    private static boolean doubtful(String text) {
        boolean underscore = text.indexOf('_') >= 0;
        boolean binary =
                text.regionMatches(
                        true, text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0, "0b", 0, 2);
        return underscore
                || binary
                || SIGNED_PREFIX.matcher(text).lookingAt()
                || OCTAL.matcher(text).matches();
    }

    private static Map<String, Boolean> truths() {
        Map<String, Boolean> truths = new HashMap<>();
        for (String word : new String[] {"y", "yes", "true", "on", "n", "no", "false", "off"}) {
            boolean truth =
                    word.equals("y")
                            || word.equals("yes")
                            || word.equals("true")
                            || word.equals("on");
            truths.put(word, truth);
            truths.put(word.toUpperCase(Locale.ROOT), truth);
            truths.put(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), truth);
        }
        return Map.copyOf(truths);
    }
}
