package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text that does not parse: where the fault is shown, and what is read all the same. In the tables `/` is a line end and `→` a tab.
class BrokenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: one: two/b: 1                          | 1:7 SYNTAX | {`a`:null,`b`:1}",
                "spec:/  replicas: 1/  ima/foo: bar         | 3:3 SYNTAX | {`spec`:{`replicas`:1},`foo`:`bar`}",
                "meta:/  labels/    app: x/  name: z         | 2:3 SYNTAX | {`meta`:{`name`:`z`}}",
                "a: \"open/b: 2/c: \"x\"/d: 1                | 3:5 SYNTAX | {`a`:null,`b`:2,`c`:`x`,`d`:1}",
                "a: 'open/b: 2                              | 1:4 SYNTAX | {`a`:null,`b`:2}",
                "a: [1, 2/b: 2/c: 3                         | 1:4 SYNTAX | {`a`:null,`b`:2,`c`:3}",
                "a: {b: 1, c                                | 1:4 SYNTAX | {`a`:{`b`:1,`c`:null}}",
                "a:/→b: 1/→c: 2/d: 3                        | 2:1 TAB | {`a`:{`b`:1,`c`:2},`d`:3}",
                "l:/  - m: : x/    i: z/  - m: q            | 2:8 SYNTAX | {`l`:[{`m`:null,`i`:`z`},{`m`:`q`}]}",
                "l:/  - a: 1/ - b: 2/c: 3                   | 3:2 SYNTAX | {`l`:[{`a`:1}],`c`:3}",
                "a: 1/@b: 2/c: 3                            | 2:1 SYNTAX | {`a`:1,`c`:3}",
                "a: *nobody/b: 1                            | 1:4 SYNTAX | {`a`:null,`b`:1}",
                "a: &x [*x]/b: 1                            | 1:8 SYNTAX | {`a`:[null],`b`:1}",
                "? [a, b]/: 1/c: 2                          | 1:3 UNUSABLE_KEY | {`c`:2}",
                "~: 1/c: 2                                  | 1:1 UNUSABLE_KEY | {`c`:2}",
                "a: .inf/c: 2                               | 1:4 SYNTAX | {`a`:`.inf`,`c`:2}",
                "a: \"\\ud800\"                             | 1:4 SYNTAX | {`a`:`\\ud800`}",
                "a: x\u0001y/c: 2                           | 1:5 NOT_TEXT | {`a`:`x\uFFFDy`,`c`:2}",
                "a: 1/.../b: 2                              | 3:1 SYNTAX | {`a`:1}",
                "kind: A/apiVersion: v1/x: 1/apiVersion: v2/kind: B/x: 2 | 4:1 MISSING_SEPARATOR | {`kind`:`B`,`apiVersion`:`v2`,`x`:2}",
                "{a: b, c:[], d: 1}                         | 1:8 SYNTAX | {`a`:`b`,`c`:[],`d`:1}",
                "a:/-→x: 1                                  | 2:2 TAB | {`a`:[{`x`:1}]}",
                "- →- a                                     | 1:2 TAB | [[`a`]]",
                "a:/    b: 1/  →/    c: 2                   | 3:1 TAB | {`a`:{`b`:1,`c`:2}}",
                "a: 1/a: 2                                  | 2:1 DUPLICATE_KEY | {`a`:2}",
                "a: {x: 1}/b: {<<: 1, y1: 2}                | 2:9 SYNTAX | {`a`:{`x`:1},`b`:{`y1`:2}}"
            })
    void aFaultIsShownWhereItIsAndTheRestIsRead(String text, String fault, String value) {
        YamlFile file = YamlFile.parse("a.yaml", text.replace('/', '\n').replace('→', '\t') + "\n");
        YamlDocument document = file.documents().getFirst();
        assertThat(faults(file, document)).isEqualTo(fault);
        assertThat(Json.write(document.value())).isEqualTo(value.replace('`', '"'));
    }

    /// As the reader of Kubernetes takes them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "---/...        | null",
                "--- # hi/...   | null",
                "a: 1/  →/b: 2  | {`a`:1,`b`:2}",
                "a: 1/ →# x/b: 2 | {`a`:1,`b`:2}",
                "- a/  →/- b    | [`a`,`b`]",
                "a: >/  -→x     | {`a`:`-\\tx\\n`}"
            })
    void spaceThatSaysNothingIsNoFault(String text, String value) {
        YamlFile file = YamlFile.parse("a.yaml", text.replace('/', '\n').replace('→', '\t') + "\n");
        YamlDocument document = file.documents().getFirst();
        assertThat(document.faults()).isEmpty();
        assertThat(Json.write(document.value())).isEqualTo(value.replace('`', '"'));
    }

    private static String faults(YamlFile file, YamlDocument document) {
        return document.faults().stream()
                .map(fault -> file.position(fault.range().start()) + " " + fault.kind())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aBrokenDocumentLeavesItsNeighboursAlone() {
        YamlFile file = YamlFile.parse("a.yaml", "a: 1\n---\nb: [\n---\nc: 3\n");
        assertThat(file.documents())
                .extracting(YamlDocument::isBroken)
                .containsExactly(false, true, false);
        assertThat(file.documents().get(2).value()).isEqualTo(Json.read("{\"c\":3}"));
        assertThat(faults(file, file.documents().get(1))).isEqualTo("3:4 SYNTAX");
    }

    @Test
    void whileAnEntryIsTypedTheOthersStay() {
        String whole = "metadata:\n  name: shop\nspec:\n  image: nginx\n  ports: [80]\n";
        String typed = "  labels: {app: \"x\", tier: [a, b]}\n";
        for (int i = 0; i < typed.length(); i++) {
            int at = whole.indexOf("spec:");
            String text =
                    whole.substring(0, at) + typed.substring(0, i) + "\n" + whole.substring(at);
            Value read = YamlFile.parse("a.yaml", text).documents().getFirst().value();
            assertThat(read.textAt("metadata", "name")).as(text).contains("shop");
            assertThat(read.get("spec"))
                    .as(text)
                    .contains(Json.read("{\"image\":\"nginx\",\"ports\":[80]}"));
        }
    }

    @Test
    void twoFaultsFarApartTakeNothingElseAlong() {
        StringBuilder text = new StringBuilder("spec:\n  components:\n");
        for (int i = 0; i < 60; i++) {
            text.append("    - name: c").append(i).append("\n      image: nginx\n");
            text.append(i == 10 ? "      traits: [{x\n" : "");
            text.append(i == 40 ? "        - x\n" : "");
            text.append("      port: ").append(i).append('\n');
        }
        Value read = YamlFile.parse("a.yaml", text.toString()).documents().getFirst().value();
        assertThat(read.get("spec").orElseThrow().itemsAt("components"))
                .hasSize(60)
                .allSatisfy(item -> assertThat(item.get("port")).isPresent());
    }

    @Test
    void binaryDataIsOneFault() {
        YamlDocument read = YamlFile.parse("a.yaml", "\0\1\2PNG\0\0\3\4").documents().getFirst();
        assertThat(read.faults())
                .extracting(YamlFault::kind)
                .isEqualTo(List.of(YamlFault.Kind.NOT_TEXT));
        assertThat(read.isEmpty()).isTrue();
    }

    @Test
    void tabsAreAllowedBetweenWordsAndInBrackets() {
        YamlDocument read =
                YamlFile.parse("a.json", "{\n\t\"a\":\t[\n\t\t1,\t2\n\t]\n}\t# c\n")
                        .documents()
                        .getFirst();
        assertThat(read.faults()).isEmpty();
        assertThat(read.value()).isEqualTo(Json.read("{\"a\":[1,2]}"));
    }
}
