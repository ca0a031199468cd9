package dev.oamstudio.model.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Builds the tree of one document from the parser's events. Can be asked for the tree at any time: what is still open is
/// closed with what it has.
final class TreeBuilder {
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9_-]+");
    private static final String MERGE_TAG = "tag:yaml.org,2002:merge";

    private final ChunkText text;
    private final YamlLimits limits;
    private final Faults faults;
    private final Anchors anchors;
    private final Deque<TreeFrame> open = new ArrayDeque<>();
    private final int depth;
    private boolean aliased;
    private @Nullable YamlNode root;

    /// @param depth how many collections are around the text
    TreeBuilder(ChunkText text, YamlLimits limits, int depth, Faults faults) {
        this.text = text;
        this.limits = limits;
        this.depth = depth;
        this.faults = faults;
        this.anchors = new Anchors((long) limits.expansion() * text.length(), faults);
    }

    /// Takes the next event.
    ///
    /// @return false when the rest of the document must not be read
    boolean accept(Event event) {
        checkAnchor(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case AliasEvent alias -> alias(alias);
            case CollectionStartEvent start -> begin(start);
            case CollectionEndEvent end -> close(text.range(end).end());
            default -> true;
        };
    }

    /// Says that another document follows, because there were too many to tell them apart.
    void moreDocuments(Event next) {
        String detail = "more than " + limits.documents() + " documents";
        faults.add(YamlFault.Kind.TOO_LARGE, text.range(next), detail);
    }

    /// The tree of what was read so far.
    @Nullable YamlNode finish() {
        while (!open.isEmpty()) {
            close(open.getFirst().lastEnd());
        }
        return root;
    }

    private void checkAnchor(Event event) {
        String anchor = event instanceof NodeEvent node ? node.getAnchor() : null;
        if (anchor != null && !ANCHOR.matcher(anchor).matches()) {
            String detail = "an anchor has only letters of English, digits, - and _";
            int start = text.range(event).start();
            faults.add(
                    YamlFault.Kind.SYNTAX,
                    new TextRange(start, start + 1 + anchor.length()),
                    detail);
        }
    }

    private boolean alias(AliasEvent event) {
        aliased = true;
        return add(anchors.alias(event.getAnchor(), text.range(event)), null);
    }

    boolean isAliased() {
        return aliased;
    }

    /// Whether what comes next stands in brackets.
    boolean isInFlow() {
        return !open.isEmpty() && open.getFirst().flow();
    }

    private boolean begin(CollectionStartEvent event) {
        int start = text.startOf(event);
        if (depth + open.size() >= limits.depth()) {
            String detail = "nested more than " + limits.depth() + " levels deep";
            faults.add(YamlFault.Kind.TOO_DEEP, new TextRange(start, start + 1), detail);
            return false;
        }
        boolean mapping = event instanceof MappingStartEvent;
        String anchor = event.getAnchor();
        open.push(
                mapping
                        ? new MappingFrame(start, event.isFlow(), anchor, faults)
                        : new SequenceFrame(start, event.isFlow(), anchor));
        if (text.hasBracket(event)) {
            open.getFirst().bracket();
        }
        anchors.open(anchor);
        return true;
    }

    private boolean close(int eventEnd) {
        TreeFrame frame = open.pop();
        YamlNode node = frame.close(frame.hasBracket() ? eventEnd : frame.lastEnd());
        return add(node, frame.anchor(), frame.weight());
    }

    private boolean add(YamlNode node, @Nullable String anchor) {
        return add(node, anchor, anchors.weight(node));
    }

    private boolean add(YamlNode node, @Nullable String anchor, long weight) {
        anchors.close(anchor, node, weight);
        if (open.isEmpty()) {
            root = node;
        } else {
            open.getFirst().add(node, weight);
        }
        return true;
    }

    private boolean scalar(ScalarEvent event) {
        TextRange range = text.scalarRange(event);
        if (hasLoneSurrogate(event.getValue()) || text.hasSurrogateEscape(event)) {
            faults.add(YamlFault.Kind.SYNTAX, range, "an escape that is no character");
        }
        if (open.peekFirst() instanceof MappingFrame mapping && mapping.wantsKey()) {
            key(mapping, event, range);
            return true;
        }
        return add(node(event, range, reading(event, range, false)), event.getAnchor());
    }

    private void key(MappingFrame mapping, ScalarEvent event, TextRange range) {
        if (event.isPlain() && mapping.flow() && text.isColonGlued(event)) {
            faults.add(YamlFault.Kind.SYNTAX, range, "a space is missing behind ':'");
        }
        ScalarReading reading = reading(event, range, true);
        anchors.close(event.getAnchor(), node(event, range, reading), 1);
        mapping.key(isMerge(event) ? mergeAt(range) : MappingKey.of(reading, range, faults));
    }

    private static YamlNode node(ScalarEvent event, TextRange range, ScalarReading reading) {
        return new YamlScalar(range, event.getValue(), style(event), reading.value());
    }

    private ScalarReading reading(ScalarEvent event, TextRange range, boolean key) {
        try {
            ScalarReading reading = reading(event);
            if (reading.doubt() && !isFileMode(reading)) {
                faults.add(
                        key ? YamlFault.Kind.AMBIGUOUS_KEY : YamlFault.Kind.AMBIGUOUS_SCALAR,
                        range,
                        key ? reading.key() : event.getValue());
            }
            return reading;
        } catch (ScalarReader.Refusal refusal) {
            if (key && !refusal.key().isEmpty()) {
                return ScalarReading.text(refusal.key());
            }
            faults.add(YamlFault.Kind.SYNTAX, range, String.valueOf(refusal.getMessage()));
            return ScalarReading.text(event.getValue());
        }
    }

    /// Those who write `defaultMode: 0644` mean the octal that is read.
    private boolean isFileMode(ScalarReading reading) {
        return reading.value() instanceof Value.Whole
                && open.peekFirst() instanceof MappingFrame mapping
                && mapping.keyName().toLowerCase(Locale.ROOT).endsWith("mode");
    }

    private static ScalarReading reading(ScalarEvent event) throws ScalarReader.Refusal {
        String tag = event.getTag();
        if (tag != null) {
            return ScalarReader.tagged(tag, event.getValue());
        }
        return event.isPlain()
                ? ScalarReader.plain(event.getValue())
                : ScalarReading.text(event.getValue());
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && Json.isLoneSurrogate(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMerge(ScalarEvent event) {
        boolean plain = event.isPlain() && event.getTag() == null;
        return event.getValue().equals("<<") && (plain || MERGE_TAG.equals(event.getTag()));
    }

    private static MappingKey mergeAt(TextRange range) {
        return new MappingKey("<<", range, MappingKey.Kind.MERGE);
    }

    private static YamlScalar.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> YamlScalar.Style.PLAIN;
            case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlScalar.Style.DOUBLE_QUOTED;
            case LITERAL -> YamlScalar.Style.LITERAL;
            case FOLDED -> YamlScalar.Style.FOLDED;
        };
    }
}
