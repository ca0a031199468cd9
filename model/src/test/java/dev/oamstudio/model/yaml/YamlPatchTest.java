package dev.oamstudio.model.yaml;

import static dev.oamstudio.model.yaml.Patched.after;
import static dev.oamstudio.model.yaml.Patched.insert;
import static dev.oamstudio.model.yaml.Patched.remove;
import static dev.oamstudio.model.yaml.Patched.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Edits do what a person would do in the text.
class YamlPatchTest {
    private static final String POD =
            """
            # a pod
            metadata:
              name: shop   # the name
              labels:
                app: "shop"
            spec:
              containers:
              # the server
              - name: web
                image: 'nginx' # pinned
                # only http
                ports:
                - 80

              # the helper
              - name: side
                image: b
            """;

    @Test
    void aScalarKeepsItsQuotesAndItsComment() throws FieldPathException {
        assertThat(set(POD, "spec.containers[0].image", "\"it's\""))
                .isEqualTo(POD.replace("'nginx'", "'it''s'"));
        assertThat(set(POD, "metadata.name", "\"yes\""))
                .isEqualTo(POD.replace("name: shop ", "name: \"yes\" "));
        assertThat(set(POD, "metadata.labels.app", "\"a b\""))
                .isEqualTo(POD.replace("\"shop\"", "\"a b\""));
        assertThat(set(POD, "spec.containers[0].ports[0]", "8080"))
                .isEqualTo(POD.replace("- 80", "- 8080"));
        assertThat(set(POD, "metadata.name", "\"shop\"")).isEqualTo(POD);
    }

    @Test
    void aNewKeyComesBehindItsSiblingsWithItsParents() throws FieldPathException {
        assertThat(set(POD, "metadata.annotations.owner", "\"me\""))
                .isEqualTo(POD.replace("\"shop\"\n", "\"shop\"\n  annotations:\n    owner: me\n"));
        assertThat(set(POD, "spec.containers[0].env", "[{\"name\":\"A\",\"value\":\"x\\ny\\n\"}]"))
                .isEqualTo(
                        POD.replace(
                                "- 80\n",
                                "- 80\n    env:\n    - name: A\n      value: |\n        x\n        y\n"));
    }

    @Test
    void listsAreIndentedAsTheFileDoes() throws FieldPathException {
        assertThat(set("a:\n    b:\n      - 1\nc: {}\n", "c.d", "[1,{\"e\":{\"f\":2}}]"))
                .isEqualTo(
                        "a:\n    b:\n      - 1\nc:\n    d:\n      - 1\n      - e:\n            f: 2\n");
        assertThat(set("a: 1\n", "b", "[1]")).isEqualTo("a: 1\nb:\n  - 1\n");
    }

    @Test
    void itemsAreInsertedAboveTheCommentsOfTheNext() throws FieldPathException {
        assertThat(insert(POD, "spec.containers[1]", "{\"name\":\"mid\"}"))
                .isEqualTo(POD.replace("  # the helper", "  - name: mid\n  # the helper"));
        assertThat(insert(POD, "spec.containers[9]", "{\"name\":\"end\"}"))
                .isEqualTo(POD + "  - name: end\n");
        assertThat(insert("a: [x, y]\n", "a[1]", "\"z, z\"")).isEqualTo("a: [x, \"z, z\", y]\n");
        assertThat(insert("- - a\n  - b\n", "[0][0]", "1")).isEqualTo("- - 1\n  - a\n  - b\n");
        assertThat(insert("a:\n", "a[0]", "1")).isEqualTo("a:\n  - 1\n");
    }

    @Test
    void whatGoesTakesItsCommentsAndItsBlankLineWithIt() throws FieldPathException {
        assertThat(remove(POD, "spec.containers[1]"))
                .isEqualTo(POD.substring(0, POD.indexOf("\n  # the helper")));
        assertThat(remove(POD, "spec.containers[0]"))
                .isEqualTo(
                        POD.substring(0, POD.indexOf("  # the server"))
                                + POD.substring(POD.indexOf("  # the helper")));
        assertThat(remove(POD, "spec.containers[0].ports"))
                .isEqualTo(POD.replace("    # only http\n    ports:\n    - 80\n", ""));
        assertThat(remove(POD, "spec.containers[0].name"))
                .isEqualTo(POD.replace("- name: web\n    image: 'nginx'", "- image: 'nginx'"));
        assertThat(remove("a: 1\n# b: old\nb: 2\n  # deeper\nc: 3\n", "b"))
                .isEqualTo("a: 1\nc: 3\n");
        assertThat(remove(POD, "spec.nothing")).isEqualTo(POD);
    }

    @Test
    void theLastEntryLeavesAnEmptyCollectionOrGoesWithItsParents() throws FieldPathException {
        String emptied = POD.replace("labels:\n    app: \"shop\"", "labels: {}");
        assertThat(remove(POD, "metadata.labels.app")).isEqualTo(emptied);
        assertThat(remove(POD, "spec.containers[0].ports[0]"))
                .isEqualTo(POD.replace("ports:\n    - 80", "ports: []"));
        assertThat(remove("a: # x\n\n  # other\n\n  - 1\n", "a[0]"))
                .isEqualTo("a: [] # x\n\n  # other\n\n");
        assertThat(
                        after(
                                POD,
                                file ->
                                        YamlPatch.removeWithEmptyParents(
                                                file,
                                                0,
                                                FieldPath.ofKeys("metadata", "labels", "app"))))
                .isEqualTo(POD.replace("  labels:\n    app: \"shop\"\n", ""));
    }

    @Test
    void emptyAndMissingValuesBecomeBlocks() throws FieldPathException {
        assertThat(set("a: {}\nb: 1\n", "a.c.d", "1")).isEqualTo("a:\n  c:\n    d: 1\nb: 1\n");
        assertThat(set("a: # why\nb: 1\n", "a.c", "1")).isEqualTo("a: # why\n  c: 1\nb: 1\n");
        assertThat(set("a: [] # why\n", "a[1].c", "1")).isEqualTo("a: # why\n  - null\n  - c: 1\n");
        assertThat(set("- # why\n- old # because\n", "[1]", "{\"a\":1}"))
                .isEqualTo("- # why\n- # because\n  a: 1\n");
        assertThat(set("# head\n", "a", "1")).isEqualTo("# head\na: 1\n");
        assertThat(set("", "a.b", "1")).isEqualTo("a:\n  b: 1\n");
    }

    @Test
    void scalarsAndCollectionsReplaceEachOther() throws FieldPathException {
        assertThat(set(POD, "spec", "5"))
                .isEqualTo(POD.substring(0, POD.indexOf("spec:")) + "spec: 5\n");
        assertThat(set("a: old # why\nb: 1\n", "a", "{\"c\":[]}"))
                .isEqualTo("a: # why\n  c: []\nb: 1\n");
        assertThat(set("a: old # why\n", "a", "\"x\\ny\\n\"")).isEqualTo("a: | # why\n  x\n  y\n");
        assertThat(set("a: >-\n  x\n  y\nb: 1\n", "a", "\"z\"")).isEqualTo("a: z\nb: 1\n");
        assertThat(set("a: &x !!str 12 # why\n", "a", "13")).isEqualTo("a: &x 13 # why\n");
    }

    @Test
    void bracketsStayBrackets() throws FieldPathException {
        assertThat(set("a: {x: 1}\n", "a.z.w", "\"p: q\""))
                .isEqualTo("a: {x: 1, z: {w: \"p: q\"}}\n");
        assertThat(set("{\n  \"a\": 1,\n  \"b\": {\n    \"c\": 2\n  }\n}\n", "b.d", "[true]"))
                .isEqualTo(
                        "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": 2,\n    \"d\": [true]\n  }\n}\n");
        assertThat(set("a: [\n  1,\n  2 # two\n]\n", "a[2]", "3"))
                .isEqualTo("a: [\n  1,\n  2, # two\n  3\n]\n");
        assertThat(remove("a: [1, 2, 3]\n", "a[2]")).isEqualTo("a: [1, 2]\n");
        assertThat(remove("a: {b: 1, c: 2}\n", "a.b")).isEqualTo("a: {c: 2}\n");
        assertThat(set("a: [b: 1, c]\n", "a[0].z", "2")).isEqualTo("a: [{b: 1, z: 2}, c]\n");
    }

    @Test
    void ofASubtreeOnlyWhatDiffersIsWritten() throws FieldPathException {
        String wanted =
                "[{\"name\":\"web\",\"image\":\"nginx\",\"ports\":[80,443]},{\"name\":\"side\",\"tty\":true}]";
        assertThat(set(POD, "spec.containers", wanted))
                .isEqualTo(
                        POD.replace("- 80\n", "- 80\n    - 443\n")
                                .replace("    image: b\n", "    tty: true\n"));
    }

    @Test
    void anEditOfOneAliasLeavesTheOthersAlone() throws FieldPathException {
        String text = "a: &x {p: 1} # why\nb: *x\nc: *x\nd:\n  <<: *x\n";
        assertThat(set(text, "b.p", "2"))
                .isEqualTo("a: &x {p: 1} # why\nb:\n  p: 2\nc: *x\nd:\n  <<: *x\n");
        assertThat(set(text, "d.p", "2")).isEqualTo(text + "  p: 2\n");
        assertThat(set(text, "a.p", "2"))
                .isEqualTo("a: &x {p: 2} # why\nb:\n  p: 1\nc:\n  p: 1\nd:\n  p: 1\n");
        assertThat(remove("a: &x 1\nb: 2\nc: *x\n", "a")).isEqualTo("b: 2\nc: 1\n");
        assertThat(remove("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  r: 3\n", "b.p"))
                .isEqualTo("a: &x {p: 1, q: 2}\nb:\n  q: 2\n  r: 3\n");
    }

    @Test
    void ofKeysThatStandTwiceTheOneThatCountsIsSetAndAllAreRemoved() throws FieldPathException {
        assertThat(set("a: 1\nb: 2\na: 3\n", "a", "4")).isEqualTo("a: 1\nb: 2\na: 4\n");
        assertThat(
                        after(
                                "a: 1\nb: 2\na: 3\n",
                                file -> YamlPatch.rename(file, 0, FieldPath.ofKeys("a"), "c")))
                .isEqualTo("c: 1\nb: 2\nc: 3\n");
        assertThat(
                        YamlFile.parse("a.yaml", remove("a: 1\nb: 2\na: 3\n", "a"))
                                .documents()
                                .getFirst()
                                .value())
                .isEqualTo(Json.read("{\"b\":2}"));
    }

    @Test
    void keysAreRenamedWhereTheyStand() throws FieldPathException {
        assertThat(
                        after(
                                POD,
                                file ->
                                        YamlPatch.rename(
                                                file,
                                                0,
                                                FieldPath.ofKeys("metadata", "labels"),
                                                "on")))
                .isEqualTo(POD.replace("labels:", "\"on\":"));
        assertThat(
                        after(
                                POD,
                                file ->
                                        YamlPatch.rename(
                                                file,
                                                0,
                                                FieldPath.ofKeys("metadata", "labels"),
                                                "name")))
                .isEqualTo(POD);
    }

    private static String move(String text, String from, String to) throws FieldPathException {
        return after(
                text, file -> YamlPatch.move(file, 0, FieldPath.parse(from), FieldPath.parse(to)));
    }

    @Test
    void whatMovesTakesItsTextAndItsCommentsAlong() throws FieldPathException {
        assertThat(move(POD, "spec.containers[0]", "spec.containers[1]"))
                .isEqualTo(
                        POD.substring(0, POD.indexOf("  # the server"))
                                + """
                                  # the helper
                                  - name: side
                                    image: b

                                  # the server
                                  - name: web
                                    image: 'nginx' # pinned
                                    # only http
                                    ports:
                                    - 80
                                """);
        assertThat(move("a:\n    - x # 1\n    # two\n    - {y:  2}\nb:\n", "a[1]", "b[0]"))
                .isEqualTo("a:\n    - x # 1\nb:\n    # two\n    - {y:  2}\n");
        assertThat(move("a:\n  # why\n  b: 0x1F # hex\nc: {}\n", "a.b", "c.d"))
                .isEqualTo("a: {}\nc:\n  # why\n  d: 0x1F # hex\n");
        assertThat(move("a: [x, 'y', z]\n", "a[2]", "a[0]")).isEqualTo("a: [z, x, 'y']\n");
        assertThat(move("a: [x, 'y', z]\nb: []\n", "a[1]", "b[0]"))
                .isEqualTo("a: [x, z]\nb:\n  - 'y'\n");
        assertThat(move("a: 1\nb: 2\n", "a", "c")).isEqualTo("c: 1\nb: 2\n");
        assertThat(move("a:\n- x: &n 1\n- z: *n\n", "a[1]", "a[0]"))
                .isEqualTo("a:\n- z: 1\n- x: &n 1\n");
    }

    @Test
    void whatCannotMoveSaysWhy() {
        assertThatThrownBy(() -> move(POD, "spec", "spec.containers"))
                .hasMessage("\"spec\" cannot move into itself");
        assertThatThrownBy(() -> move(POD, "spec.nothing", "spec.something"))
                .hasMessage("nothing stands at \"spec.nothing\"");
        assertThatThrownBy(() -> move(POD, "metadata.name", "spec.containers"))
                .hasMessage("\"spec.containers\" is taken");
        assertThatThrownBy(() -> move(POD, "", "spec"))
                .hasMessage("the whole document cannot move");
    }

    @Test
    void whatAliasesShowCanBeEditedForAllOfThem() throws FieldPathException {
        String text = "a: &x {p: 1, l: [1]} # why\nb: *x\nc:\n  <<: *x\n  q: 2\nd: [*x]\n";
        YamlFile file = YamlFile.parse("a.yaml", text);
        assertThat(SharedText.at(file.documents().getFirst(), FieldPath.parse("b.p")))
                .contains(
                        new SharedText(
                                "x",
                                FieldPath.parse("a.p"),
                                List.of(
                                        FieldPath.parse("a.p"),
                                        FieldPath.parse("b.p"),
                                        FieldPath.parse("c.p"),
                                        FieldPath.parse("d[0].p"))));
        assertThat(SharedText.at(file.documents().getFirst(), FieldPath.parse("c.q"))).isEmpty();
        assertThat(shared(file, "b.p", "3")).isEqualTo(text.replace("p: 1", "p: 3"));
        assertThat(shared(file, "c.p", "3")).isEqualTo(text.replace("p: 1", "p: 3"));
        assertThat(shared(file, "c.q", "3")).isEqualTo(text.replace("q: 2", "q: 3"));
        assertThat(shared(file, "d[0].w.m", "3"))
                .isEqualTo(text.replace("[1]}", "[1], w: {m: 3}}"));
        assertThat(
                        TextChange.applyAll(
                                text,
                                YamlPatch.insert(
                                        file,
                                        0,
                                        FieldPath.parse("b.l[0]"),
                                        Value.whole(0),
                                        Sharing.SHARE)))
                .isEqualTo(text.replace("[1]", "[0, 1]"));
        assertThat(
                        TextChange.applyAll(
                                text,
                                YamlPatch.remove(file, 0, FieldPath.parse("c.l"), Sharing.SHARE)))
                .isEqualTo(text.replace(", l: [1]", ""));
    }

    private static String shared(YamlFile file, String path, String json)
            throws FieldPathException {
        return TextChange.applyAll(
                file.text(),
                YamlPatch.set(file, 0, FieldPath.parse(path), Json.read(json), Sharing.SHARE));
    }

    @Test
    void lineEndsAndAMissingFinalOneStay() throws FieldPathException {
        assertThat(set("a: 1\r\nb:\r\n    c: 1\r\n", "b.d", "{\"e\":1}"))
                .isEqualTo("a: 1\r\nb:\r\n    c: 1\r\n    d:\r\n        e: 1\r\n");
        assertThat(set("a: 1", "b", "2")).isEqualTo("a: 1\nb: 2");
        assertThat(remove("a: 1\nb: 2", "b")).isEqualTo("a: 1");
        assertThat(set("a: |\n  x", "b", "2")).isEqualTo("a: |-\n  x\nb: 2");
        assertThat(remove("a: |\n  x\nb: 2", "b")).isEqualTo("a: |\n  x\n");
    }

    @Test
    void documentsComeAndGoWithTheirSeparators() throws FieldPathException {
        Value more = Json.read("{\"c\":3}");
        assertThat(after("a: 1\n", file -> YamlPatch.appendDocument(file, more)))
                .isEqualTo("a: 1\n---\nc: 3\n");
        assertThat(after("a: 1\r\n---\r\n", file -> YamlPatch.appendDocument(file, more)))
                .isEqualTo("a: 1\r\n---\r\nc: 3\r\n");
        assertThat(after("", file -> YamlPatch.appendDocument(file, more))).isEqualTo("c: 3\n");
        String three = "# head\n---\na: 1\n---\nb: 2\n---\nc: 3\n";
        assertThat(after(three, file -> YamlPatch.removeDocument(file, 0)))
                .isEqualTo("# head\n---\nb: 2\n---\nc: 3\n");
        assertThat(after(three, file -> YamlPatch.removeDocument(file, 2)))
                .isEqualTo("# head\n---\na: 1\n---\nb: 2\n");
        assertThat(after("a: 1\n---\nb: 2\n", file -> YamlPatch.removeDocument(file, 0)))
                .isEqualTo("b: 2\n");
    }

    @Test
    void aKeyMovesAmongItsSiblingsWithItsComments() throws FieldPathException {
        String text = "kind: X\nspec:\n- a: 1 # one\n  # of b\n  b:\n    c: 2\n  d: 3\n";
        YamlFile file = YamlFile.parse("a.yaml", text);
        FieldPath d = FieldPath.ofKeys("spec").index(0).key("d");
        assertThat(TextChange.applyAll(text, YamlPatch.reorderKey(file, 0, d, 0)))
                .isEqualTo("kind: X\nspec:\n- d: 3\n  a: 1 # one\n  # of b\n  b:\n    c: 2\n");
        FieldPath b = FieldPath.ofKeys("spec").index(0).key("b");
        assertThat(TextChange.applyAll(text, YamlPatch.reorderKey(file, 0, b, 9)))
                .isEqualTo("kind: X\nspec:\n- a: 1 # one\n  d: 3\n  # of b\n  b:\n    c: 2\n");
        YamlFile merge = YamlFile.parse("a.yaml", "x: &x {a: 1}\ny:\n  a: 2\n  <<: *x\n");
        assertThatThrownBy(() -> YamlPatch.reorderKey(merge, 0, FieldPath.ofKeys("y", "a"), 1))
                .isInstanceOf(FieldPathException.class);
    }

    @Test
    void aFileWithoutALastLineEndHasNoneWhenItsLastDocumentIsGone() throws FieldPathException {
        assertThat(after("a: 1\r\n---\r\nb: 2", file -> YamlPatch.removeDocument(file, 1)))
                .isEqualTo("a: 1");
        assertThat(after("a: |\n  x\n---\nb: 2", file -> YamlPatch.removeDocument(file, 1)))
                .as("the text of a literal ends with the line end")
                .isEqualTo("a: |\n  x\n");
    }

    @Test
    void aBrokenDocumentCanBeEditedBesideItsFault() throws FieldPathException {
        assertThat(set("a: 1\nb: c: d\n", "a", "2")).isEqualTo("a: 2\nb: c: d\n");
        YamlFile tooDeep = YamlFile.parse("a.yaml", "a: " + "[".repeat(300) + "\n");
        assertThatThrownBy(() -> YamlPatch.set(tooDeep, 0, FieldPath.ofKeys("b"), Value.whole(1)))
                .isInstanceOf(FieldPathException.class)
                .hasMessageContaining("while the document is broken");
    }

    @Test
    void whatIsNoMappingCannotHaveKeys() {
        assertThatThrownBy(() -> set(POD, "metadata.name.first", "1"))
                .isInstanceOf(FieldPathException.class)
                .hasMessage("\"metadata.name\" is not a mapping");
        assertThatThrownBy(() -> insert(POD, "metadata[0]", "1"))
                .isInstanceOf(FieldPathException.class);
    }
}
