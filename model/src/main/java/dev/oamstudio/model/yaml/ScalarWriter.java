package dev.oamstudio.model.yaml;

import java.util.regex.Pattern;

/// Writes scalars on one line, quoted where Kubernetes, or people who know other YAML, would read something else.
final class ScalarWriter {
    private static final Pattern BASE_60 =
            Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}:";

    private ScalarWriter() {}

    /// A scalar in the wanted style, or in the next one that can say it.
    static String write(Value scalar, YamlScalar.Style style, TextHabits habits, boolean flow) {
        return switch (scalar) {
            case Value.Text(String text) -> text(text, style, habits, flow);
            case Value.Whole ignored -> scalar.display();
            case Value.Real ignored -> scalar.display();
            case Value.Bool ignored -> scalar.display();
            case Value.Null ignored -> scalar.display();
            case Value.Mapping ignored -> Json.write(scalar);
            case Value.Sequence ignored -> Json.write(scalar);
        };
    }

    /// A text in the wanted style, or in the next one that can say it.
    static String text(String text, YamlScalar.Style style, TextHabits habits, boolean flow) {
        return switch (style) {
            case DOUBLE_QUOTED -> Json.quote(text);
            case SINGLE_QUOTED ->
                    canSingleQuote(text) ? "'" + text.replace("'", "''") + "'" : Json.quote(text);
            case PLAIN -> isPlain(text, flow) ? text : text(text, habits.quote(), habits, flow);
            case LITERAL, FOLDED -> text(text, YamlScalar.Style.PLAIN, habits, flow);
        };
    }

    private static boolean canSingleQuote(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c != '\\' && isHarmless(c));
    }

    /// Whether a text can stand without quotes.
    static boolean isPlain(String text, boolean flow) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= ' ' && isHarmless(c))
                && text.strip().length() == text.length()
                && startsPlain(text)
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !(flow && text.chars().anyMatch(c -> FLOW_INDICATORS.indexOf(c) >= 0))
                && isReadAsText(text);
    }

    private static boolean startsPlain(String text) {
        char first = text.charAt(0);
        boolean innerDash =
                first == '-' && text.length() > 1 && " -,[]{}".indexOf(text.charAt(1)) < 0;
        return (INDICATORS.indexOf(first) < 0 || innerDash) && !text.startsWith("...");
    }

    /// No control character, and nothing that YAML takes for a line break.
    private static boolean isHarmless(int c) {
        boolean odd =
                (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe;
        return !odd && !Character.isSurrogate((char) c);
    }

    private static boolean isReadAsText(String text) {
        if (text.equals("<<")
                || text.equals("=")
                || BASE_60.matcher(text).matches()
                || DATE.matcher(text).matches()) {
            return false;
        }
        try {
            return ScalarReader.plain(text).value() instanceof Value.Text;
        } catch (ScalarReader.Refusal refusal) {
            return false;
        }
    }

    /// Whether a text can be a literal block: several lines without surprises at their ends.
    static boolean isLiteral(String text) {
        boolean several = text.indexOf('\n') > 0 && text.charAt(0) != ' ' && text.charAt(0) != '\t';
        boolean harmless =
                text.chars().allMatch(c -> (c >= ' ' && isHarmless(c)) || c == '\n' || c == '\t');
        boolean spaceAtEnds =
                text.contains(" \n")
                        || text.contains("\t\n")
                        || text.endsWith(" ")
                        || text.endsWith("\t");
        return several && harmless && !spaceAtEnds;
    }

    /// The sign that makes a literal keep exactly the line ends that the text has.
    static String literalHeader(String text) {
        if (!text.endsWith("\n")) {
            return "|-";
        }
        return text.endsWith("\n\n") ? "|+" : "|";
    }
}
