package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where things stand in a text.
class YamlDocumentTest {
    private static final String TEXT =
            """
            # head
            metadata:   # m
              name: &n !!str "shop"  # n
              labels: {app: x, "tier": 'y z'}
            spec:
              text: |  # t
                one

                two

              keep: |+
                three

              items:
              - one  # i
              - port: 80
                protocol: TCP
              - *n
              nothing:
            """;

    private final YamlFile file = YamlFile.parse("a.yaml", TEXT);
    private final YamlDocument document = file.documents().getFirst();

    private String textAt(String path) throws FieldPathException {
        return document.node(FieldPath.parse(path)).orElseThrow().range().in(TEXT);
    }

    private String keyAt(String path) throws FieldPathException {
        return document.keyRange(FieldPath.parse(path)).orElseThrow().in(TEXT);
    }

    @Test
    void everyNodeKnowsItsTextWithoutAnchorTagAndComments() throws FieldPathException {
        assertThat(textAt("metadata.name")).isEqualTo("\"shop\"");
        assertThat(textAt("metadata.labels")).isEqualTo("{app: x, \"tier\": 'y z'}");
        assertThat(textAt("metadata.labels.tier")).isEqualTo("'y z'");
        assertThat(textAt("spec.text")).isEqualTo("|  # t\n    one\n\n    two");
        assertThat(textAt("spec.keep")).isEqualTo("|+\n    three\n");
        assertThat(textAt("spec.items[0]")).isEqualTo("one");
        assertThat(textAt("spec.items[1]")).isEqualTo("port: 80\n    protocol: TCP");
        assertThat(textAt("spec.items[2]")).isEqualTo("*n");
        assertThat(textAt("spec.items")).startsWith("- one").endsWith("- *n");
        assertThat(textAt("spec.nothing")).isEmpty();
        assertThat(textAt("")).startsWith("metadata:").endsWith("nothing:");
    }

    @Test
    void aPathIsNamedByItsKeyOrItem() throws FieldPathException {
        assertThat(keyAt("metadata.labels.tier")).isEqualTo("\"tier\"");
        assertThat(keyAt("spec.items[1].port")).isEqualTo("port");
        assertThat(keyAt("spec.items[0]")).isEqualTo("one");
        assertThat(document.keyRange(FieldPath.parse("spec.items[7]"))).isEmpty();
        assertThat(document.nearestRange(FieldPath.parse("spec.items[7].x")).in(TEXT))
                .isEqualTo("items");
    }

    @Test
    void anOffsetBelongsToTheInnermostPath() {
        assertThat(pathAt("shop")).isEqualTo("metadata.name");
        assertThat(pathAt("y z")).isEqualTo("metadata.labels.tier");
        assertThat(pathAt("TCP")).isEqualTo("spec.items[1].protocol");
        assertThat(pathAt("rotocol")).isEqualTo("spec.items[1].protocol");
        assertThat(pathAt("two")).isEqualTo("spec.text");
        assertThat(pathAt("# head")).isEqualTo("");
    }

    private String pathAt(String word) {
        return document.pathAt(TEXT.indexOf(word)).toString();
    }

    @Test
    void positionsCountFromOne() {
        assertThat(file.position(TEXT.indexOf("name"))).isEqualTo(new Position(3, 3));
        assertThat(file.offset(new Position(3, 3))).isEqualTo(TEXT.indexOf("name"));
        assertThat(file.offset(new Position(99, 9))).isEqualTo(TEXT.length());
        assertThat(file.position(TEXT.length())).isEqualTo(new Position(20, 1));
    }

    @Test
    void charactersOutsideOfTheBasicPlaneCountAsTwo() throws FieldPathException {
        String text = "\uD83D\uDE00: \uD83D\uDE00\uD83D\uDE00\nb: [\uD83D\uDE00, z]\n";
        YamlDocument read = YamlFile.parse("a.yaml", text).documents().getFirst();
        assertThat(read.node(FieldPath.parse("b[1]")).orElseThrow().range().in(text))
                .isEqualTo("z");
    }

    @Test
    void documentsStandBetweenTheirSeparators() {
        String text = "# licence\n---\na: 1\n--- # two\n\uFEFFb: 2\n--- |\n  c\n---\n";
        YamlFile read = YamlFile.parse("a.yaml", text);
        assertThat(read.documents())
                .extracting(each -> each.range().in(text))
                .containsExactly("a: 1\n", "b: 2\n", " |\n  c\n", "");
        assertThat(read.documents())
                .extracting(YamlDocument::value)
                .isEqualTo(
                        List.of(
                                Json.read("{\"a\":1}"),
                                Json.read("{\"b\":2}"),
                                Value.text("c\n"),
                                Value.Null.NULL));
        assertThat(read.documents())
                .extracting(YamlDocument::isEmpty)
                .containsExactly(false, false, false, true);
    }

    @Test
    void anEmptyFileHasOneEmptyDocument() {
        for (String text : List.of("", "\n", "# only a comment\n", "\uFEFF")) {
            List<YamlDocument> documents = YamlFile.parse("a.yaml", text).documents();
            assertThat(documents).hasSize(1);
            assertThat(documents.getFirst().isEmpty()).isTrue();
            assertThat(documents.getFirst().faults()).isEmpty();
        }
    }

    @Test
    void readingOnKeepsTheDocumentsThatDidNotChange() {
        YamlFile before = YamlFile.parse("a.yaml", "a: 1\n---\nb: 2\n---\nc: {d: 3}\n");
        YamlFile after = before.reparse("a: 1\n---\nb: 2222\n---\nc: {d: 3}\n");
        assertThat(after.documents().getFirst()).isSameAs(before.documents().getFirst());
        assertThat(after.documents().get(2).value()).isSameAs(before.documents().get(2).value());
        FieldPath moved = FieldPath.ofKeys("c", "d");
        Optional<TextRange> range = after.documents().get(2).node(moved).map(YamlNode::range);
        assertThat(range.orElseThrow().in(after.text())).isEqualTo("3");
    }

    @Test
    void earlierDocumentsCanStandInWithoutDisturbingWhatIsReadNext() {
        YamlFile good = YamlFile.parse("a.yaml", "a: 1\n");
        YamlFile broken = good.reparse("a: [\n");
        YamlFile shown = broken.withDocuments(good.documents());
        assertThat(shown.documents().getFirst().value()).isEqualTo(Json.read("{\"a\":1}"));
        assertThat(shown.reparse("a: [\n").documents()).isEqualTo(broken.documents());
    }

    @Test
    void plainScalarsThatPeopleReadOtherwiseAreDoubtful() {
        assertThat(
                        doubts(
                                "a: yes\nb: N\nc: on\ny: 1\nd: 0755\ne: 1_000\nf: 0b11\ng: 12345678901234567890123\n"))
                .containsExactly(
                        "yes", "N", "on", "y", "0755", "1_000", "0b11", "12345678901234567890123");
        assertThat(
                        doubts(
                                "a: 'yes'\nb: true\nc: 0o755\nd: 0x1F\ne: 08\nf: 07\ng: ~\nh: 12:30:45\ni: 1.10\nj: 2026-11-01\n"))
                .isEmpty();
        assertThat(doubts("defaultMode: 0644\nmode: 0755\n")).isEmpty();
    }

    private static List<String> doubts(String text) {
        return YamlFile.parse("a.yaml", text).documents().getFirst().faults().stream()
                .filter(fault ->
                        fault.kind() == YamlFault.Kind.AMBIGUOUS_SCALAR
                                || fault.kind() == YamlFault.Kind.AMBIGUOUS_KEY)
                .filter(fault -> !fault.breaks())
                .map(fault -> fault.range().in(text))
                .toList();
    }
}
