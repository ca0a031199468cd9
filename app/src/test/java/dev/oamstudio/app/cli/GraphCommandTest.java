package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// `graph` prints what waits for what.
class GraphCommandTest {
    @TempDir Path folder;

    private static final String HELLOWORLD = CliRun.sample("helloworld").toString();

    @Test
    void textShowsTheWavesOfTheStart() {
        assertThat(CliRun.of("graph", HELLOWORLD))
                .isEqualTo(
                        new CliRun(
                                0,
                                """
                                helloworld
                                  1. backend
                                  2. frontend ← backend
                                """,
                                ""));
    }

    @Test
    void dotIsForGraphviz() {
        assertThat(CliRun.of("graph", "-o", "dot", HELLOWORLD).out())
                .isEqualTo(
                        """
                        digraph "helloworld" {
                          rankdir=LR;
                          node [shape=box];
                          n0 [label="frontend\\nweb-service"];
                          n1 [label="backend\\nredis"];
                          n1 -> n0 [label=""];
                        }
                        """);
    }

    @Test
    void mermaidIsForMarkdown() {
        assertThat(CliRun.of("graph", "-o", "mermaid", HELLOWORLD).out())
                .isEqualTo(
                        """
                        flowchart LR
                          n0["frontend"]
                          n1["backend"]
                          n1 --> n0
                        """);
    }

    @Test
    void aCycleIsShownWithItsPathAndIsAFinding() {
        CliRun run = CliRun.of("graph", CliRun.sample("broken").toString());
        assertThat(run.out()).contains("cycle: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void textNamesEveryCycleAndWhatBreaksThem() throws Exception {
        assertThat(CliRun.of("graph", tangled()))
                .isEqualTo(
                        new CliRun(
                                1,
                                """
                                tang"led
                                  1. a <"b">\\ ← c#[x], d
                                  1. c#[x] ← a <"b">\\
                                  1. d ← a <"b">\\
                                cycle: a <"b">\\ → c#[x] → a <"b">\\
                                cycle: a <"b">\\ → d → a <"b">\\
                                  Without these waits no cycle is left, and fewer would not do: d ← a <"b">\\, c#[x] ← a <"b">\\
                                """,
                                ""));
    }

    @Test
    void dotQuotesNamesAndShowsCyclesInRed() throws Exception {
        assertThat(CliRun.of("graph", "-o", "dot", tangled()).out())
                .isEqualTo(
                        """
                        digraph "tang\\"led" {
                          rankdir=LR;
                          node [shape=box];
                          n0 [label="a <\\"b\\">\\\\\\nweb", color="#d1242f"];
                          n1 [label="c#[x]\\nweb", color="#d1242f"];
                          n2 [label="d\\nweb", color="#d1242f"];
                          n1 -> n0 [label="", color="#d1242f"];
                          n2 -> n0 [label="", color="#d1242f"];
                          n0 -> n1 [label="", color="#d1242f"];
                          n0 -> n2 [label="", color="#d1242f"];
                        }
                        """);
    }

    @Test
    void mermaidQuotesNamesAndShowsCyclesInRed() throws Exception {
        assertThat(CliRun.of("graph", "-o", "mermaid", tangled()).out())
                .isEqualTo(
                        """
                        flowchart LR
                          n0["a #60;#34;b#34;#62;#92;"]
                          n1["c#35;#91;x#93;"]
                          n2["d"]
                          n1 --> n0
                          n2 --> n0
                          n0 --> n1
                          n0 --> n2
                          linkStyle 0,1,2,3 stroke:#d1242f
                          classDef cycle stroke:#d1242f
                          class n0,n1,n2 cycle
                        """);
    }

    @Test
    void svgIsOneDocumentWithAllApplicationsAndRedCycles() throws Exception {
        CliRun run = CliRun.of("graph", "-o", "svg", CliRun.sample("broken").toString());
        Element root = parsed(run.out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(texts(root)).contains("broken", "frontend", "broken-flows", "db-host");
        assertThat(classes(root, "path").filter("edge cycle"::equals)).hasSize(3);
        assertThat(classes(root, "path")).contains("edge data");
        assertThat(classes(root, "rect").filter("card cycle"::equals)).hasSize(3);
    }

    @Test
    void namesThatLookLikeMarkupStayWordsInSvg() throws Exception {
        Element root = parsed(CliRun.of("graph", "-o", "svg", tangled()).out());
        assertThat(texts(root)).contains("tang\"led", "a <\"b\">\\", "c#[x]");
    }

    /// Two cycles that share an instance, with names that mean something to tools that draw.
    private String tangled() throws IOException {
        return Files.writeString(
                        folder.resolve("app.yaml"),
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: 'tang"led'}
                        spec:
                          components:
                            - componentName: web
                              instanceName: 'a <"b">\\'
                              dependencies: ['c#[x]', d]
                            - componentName: web
                              instanceName: 'c#[x]'
                              dependencies: ['a <"b">\\']
                            - componentName: web
                              instanceName: d
                              dependencies: ['a <"b">\\']
                        """)
                .toString();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<String> texts(Element root) {
        return all(root, "text").map(Element::getTextContent).toList();
    }

    private static Stream<String> classes(Element root, String tag) {
        return all(root, tag).map(element -> element.getAttribute("class"));
    }

    private static Stream<Element> all(Element root, String tag) {
        NodeList found = root.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
