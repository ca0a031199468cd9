package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Position;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What `lint` says to other programs is in the forms that they read.
class LintFormsTest {
    private static final String FILE = "a b,c#ü%.yaml";
    private static final String TEXT =
            """
            # 日本 😀
            apiVersion: v1
            kind: Service
            metadata: {name: "Shöp 😀 <&>"}
            spec:
              prots: [{port: 80}]
            """;

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve(FILE), TEXT);
    }

    @Test
    void sarifIsValid() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(VersionFlag.V4)
                        .getSchema(
                                Files.readString(
                                        CliRun.resource("/sarif/sarif-schema-2.1.0.json")));
        for (String samples : List.of(folder.toString(), CliRun.sample("broken").toString())) {
            assertThat(
                            schema.validate(
                                    sarif(samples),
                                    InputFormat.JSON,
                                    context ->
                                            context.getExecutionConfig()
                                                    .setFormatAssertionsEnabled(true)))
                    .isEmpty();
        }
        assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void regionsOfSarifAreTheTokensAndItsFixesMendThem() {
        Value result =
                Json.read(sarif(folder.toString()))
                        .itemsAt("runs")
                        .getFirst()
                        .itemsAt("results")
                        .stream()
                        .filter(each -> each.textAt("ruleId").orElse("").equals("OAM401"))
                        .findFirst()
                        .orElseThrow();
        Value location = result.itemsAt("locations").getFirst().mappingAt("physicalLocation");
        assertThat(location.textAt("artifactLocation", "uri")).contains("a%20b,c%23%C3%BC%25.yaml");
        assertThat(cut(location.mappingAt("region"))).isEqualTo("prots");
        Value change = result.itemsAt("fixes").getFirst().itemsAt("artifactChanges").getFirst();
        Value replacement = change.itemsAt("replacements").getFirst();
        assertThat(cut(replacement.mappingAt("deletedRegion"))).isEqualTo("prots");
        assertThat(replacement.textAt("insertedContent", "text")).contains("ports");
    }

    @Test
    void junitHasASuiteAFileAndACaseAFinding() throws Exception {
        String xml = CliRun.of("lint", "-o", "junit", folder.toString()).out();
        Element suites =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement();
        List<Element> cases = elements(suites, "testcase");
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(elements(suites, "testsuite"))
                .singleElement()
                .satisfies(suite -> {
                    assertThat(suite.getAttribute("name")).isEqualTo(FILE);
                    assertThat(suite.getAttribute("tests")).isEqualTo("" + cases.size());
                    assertThat(suite.getAttribute("failures")).isEqualTo("" + cases.size());
                });
        assertThat(cases)
                .extracting(each -> each.getAttribute("name"))
                .contains("OAM702 name-is-dns 4:18", "OAM401 field-known 6:3");
        assertThat(elements(suites, "failure"))
                .extracting(each -> each.getAttribute("message"))
                .anyMatch(message -> message.startsWith("Shöp 😀 <&> is no name"));
    }

    @Test
    void aFileWithoutFindingsIsASuiteThatPassed() throws IOException {
        Files.writeString(
                folder.resolve(FILE), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");
        assertThat(CliRun.of("lint", "-o", "junit", folder.toString()).out())
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="oam-studio lint" tests="1" failures="0">
                          <testsuite name="a b,c#ü%.yaml" tests="1" failures="0">
                            <testcase name="no findings" classname="a b,c#ü%.yaml"/>
                          </testsuite>
                        </testsuites>
                        """);
    }

    @Test
    void commandsOfGithubAreEscaped() {
        String commands = CliRun.of("lint", "-o", "github", folder.toString()).out();
        assertThat(commands.lines())
                .allMatch(line -> line.startsWith("::"))
                .anyMatch(line ->
                        line.startsWith(
                                "::error file=a b%2Cc#ü%25.yaml,line=6,endLine=6,col=3,endColumn=8,"
                                        + "title=OAM401 field-known::Service has no field prots"));
    }

    private static String sarif(String folder) {
        return CliRun.of("lint", "-o", "sarif", folder).out();
    }

    private static String cut(Value region) {
        YamlFile file = YamlFile.parse(FILE, TEXT);
        return TEXT.substring(offset(file, region, "start"), offset(file, region, "end"));
    }

    private static int offset(YamlFile file, Value region, String end) {
        int line = region.wholeAt(end + "Line").orElseThrow().intValue();
        int column = region.wholeAt(end + "Column").orElseThrow().intValue();
        return file.offset(new Position(line, column));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, nodes.getLength()).forEach(i -> elements.add((Element) nodes.item(i)));
        return elements;
    }
}
