package dev.oamstudio.model.dialect;

import dev.oamstudio.model.dialect.Repair.Reason;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Repairs the signs of a line that does not stand for YAML's own: spaces, bullets, colons, quotes, dots.
final class PastedSigns {
    private static final Pattern INDENT = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*");
    private static final Pattern BULLET = Pattern.compile("^( *)(?:[•·▪●‣◦○■□–—]|\\*(?= ))[ ]*");
    private static final Pattern EACH = Pattern.compile("^[\\s\\p{Z}]{0,3}[•·▪●‣◦○■□*][ \\p{Z}]?");
    private static final Pattern ROOT_BULLET =
            Pattern.compile("^[•·▪●‣◦○■□–—*-] *(?=(apiVersion|kind|metadata|spec)\\b)");

    /// Before a key only: `-f` alone is a text.
    private static final Pattern DASH =
            Pattern.compile("^( *(?:- +)*)-(?=[A-Za-z][A-Za-z0-9_-]* *[:：])");

    private static final Pattern COLON =
            Pattern.compile("^( *(?:- +)*[A-Za-z][A-Za-z0-9_-]*) *：[ ]*");
    private static final Pattern TIGHT =
            Pattern.compile("^( *(?:- +)*)([A-Za-z][A-Za-z-]*):(?=[^ :/].*)");
    private static final Pattern DOTS = Pattern.compile("^( *)(?:- *)?(?:\\.{3,}|…+|。{3,})\\s*$");
    private static final Pattern DOUBLE =
            Pattern.compile(
                    "(?<=[:\\-\\[,{] |\\[)[“”„‟]([^“”„‟\"]*)[“”„‟](?=\\s*(?:[,\\]}]|$| #))");
    private static final Pattern SINGLE =
            Pattern.compile("(?<=[:\\-\\[,{] |\\[)[‘’‚‛]([^‘’‚‛']*)[‘’‚‛](?=\\s*(?:[,\\]}]|$| #))");

    private static final Pattern ODD = Pattern.compile("^(?:[•·▪●‣◦○■□–—]|(?! )\\p{Zs})");
    private static final Set<String> LISTS =
            Set.of(
                    "dependencies",
                    "fieldPaths",
                    "toFieldPaths",
                    "appliesTo",
                    "appliesToWorkloads",
                    "conflictsWith",
                    "strategyMergeKeys",
                    "command",
                    "args");
    private static final List<Integer> TAB_WIDTHS = List.of(2, 4, 8);

    private PastedSigns() {}

    /// Whether a text that parses has signs of print where YAML takes them for letters: a key that begins with a bullet or with
    /// another space than YAML's, or such a text in place of a list.
    static boolean areOdd(String text) {
        return YamlFile.parse("pasted", text).documents().stream()
                .anyMatch(document -> isOdd(document.value()));
    }

    private static boolean isOdd(Value value) {
        return switch (value) {
            case Value.Mapping mapping ->
                    mapping.entries().entrySet().stream()
                            .anyMatch(entry -> isOdd(entry.getKey(), entry.getValue()));
            case Value.Sequence sequence -> sequence.items().stream().anyMatch(PastedSigns::isOdd);
            case Value.Text ignored -> false;
            case Value.Whole ignored -> false;
            case Value.Real ignored -> false;
            case Value.Bool ignored -> false;
            case Value.Null ignored -> false;
        };
    }

    private static boolean isOdd(String key, Value value) {
        boolean list =
                LISTS.contains(key)
                        && value instanceof Value.Text(String text)
                        && ODD.matcher(text).find();
        return list || ODD.matcher(key).find() || isOdd(value);
    }

    /// The lines of a document, each seen beside the one before it.
    static List<PastedLine> repaired(List<PastedLine> document) {
        List<PastedLine> repaired = new ArrayList<>();
        PastedLine previous = null;
        while (repaired.size() < document.size()) {
            int at = repaired.size();
            PastedLine next = repaired(document.get(at), previous);
            repaired.add(next);
            previous = next.isSilent() ? previous : next;
            PastedEntry entry = PastedEntry.read(next);
            if (entry.isBlock()) {
                repaired.addAll(document.subList(at + 1, PastedValue.end(document, at, entry)));
            }
        }
        return repaired;
    }

    /// Without the bullets of a text in which each line has one at its margin: they say nothing.
    static List<PastedLine> unbulleted(List<PastedLine> document) {
        List<PastedLine> inked =
                document.stream().filter(line -> !line.isSilent() && !line.isSeparator()).toList();
        boolean decorated =
                inked.size() > 1
                        && inked.stream().allMatch(line -> EACH.matcher(line.now()).find());
        return decorated
                ? document.stream()
                        .map(line ->
                                line.with(EACH.matcher(line.now()).replaceFirst(""), Reason.BULLET))
                        .toList()
                : document;
    }

    private static PastedLine repaired(PastedLine line, @Nullable PastedLine previous) {
        PastedLine spaced = spaces(line, previous);
        if (spaced.isSilent() || spaced.isSeparator()) {
            return spaced;
        }
        Matcher dots = DOTS.matcher(spaced.now());
        if (dots.matches()) {
            return spaced.with(dots.group(1) + "# ...", Reason.PROSE);
        }
        PastedLine listed = bullets(spaced);
        PastedLine punctuated =
                listed.with(
                        COLON.matcher(listed.now()).replaceFirst("$1: ").stripTrailing(),
                        Reason.PUNCTUATION);
        return quotes(tight(punctuated));
    }

    /// A line whose value stands wholly in quotes of print.
    static PastedLine quotes(PastedLine line) {
        String doubled = DOUBLE.matcher(line.now()).replaceAll("\"$1\"");
        return line.with(SINGLE.matcher(doubled).replaceAll("'$1'"), Reason.QUOTE);
    }

    private static PastedLine spaces(PastedLine line, @Nullable PastedLine previous) {
        String now = line.now();
        Matcher indent = INDENT.matcher(now);
        String lead = indent.find() ? indent.group() : "";
        String rest = now.substring(lead.length());
        String tabless =
                lead.contains("\t")
                        ? lead.replace("\t", " ".repeat(tabWidth(lead, rest, previous))) + rest
                        : now;
        PastedLine untabbed = line.with(tabless, Reason.TAB);
        return untabbed.with(
                tabless.replaceAll("[\\p{Zs}]", " ").replaceAll("\\p{Cf}", ""), Reason.SPACE);
    }

    /// A tab is as wide as it must be for the line to stand below an open key, or else beside the line before it.
    private static int tabWidth(String lead, String rest, @Nullable PastedLine previous) {
        int spaces = (int) lead.chars().filter(c -> c != '\t').count();
        int tabs = lead.length() - spaces;
        if (previous == null) {
            return TAB_WIDTHS.getFirst();
        }
        boolean open = previous.now().stripTrailing().endsWith(":");
        int least = previous.column() + (rest.startsWith("-") ? 0 : 1);
        return TAB_WIDTHS.stream()
                .filter(width -> {
                    int column = spaces + tabs * width;
                    return open ? column >= least : column == previous.column();
                })
                .findFirst()
                .orElse(TAB_WIDTHS.getFirst());
    }

    private static PastedLine bullets(PastedLine line) {
        PastedLine rooted =
                line.with(ROOT_BULLET.matcher(line.now()).replaceFirst(""), Reason.BULLET);
        PastedLine dashed =
                rooted.with(BULLET.matcher(rooted.now()).replaceFirst("$1- "), Reason.BULLET);
        return dashed.with(DASH.matcher(dashed.now()).replaceFirst("$1- "), Reason.PUNCTUATION);
    }

    /// A known key right before its value: `name:web`. Of others the colon may be part of a text.
    private static PastedLine tight(PastedLine line) {
        Matcher tight = TIGHT.matcher(line.now());
        return tight.find() && KnownFields.isNameAnywhere(tight.group(2))
                ? line.with(
                        line.now().substring(0, tight.end())
                                + " "
                                + line.now().substring(tight.end()),
                        Reason.PUNCTUATION)
                : line;
    }
}
