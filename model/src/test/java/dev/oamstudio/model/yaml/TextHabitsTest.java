package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// New text looks like the old.
class TextHabitsTest {

    @Test
    void newItemsStandAsFarBehindTheirDashesAsTheOthers() throws FieldPathException {
        String text =
                """
                components:
                    -   name: web
                        ports:
                        -   80
                """;
        assertThat(inserted(text, "components[1]", "{\"name\": \"db\", \"ports\": [5432]}"))
                .isEqualTo(
                        text
                                + """
                                    -   name: db
                                        ports:
                                            -   5432
                                """);
        assertThat(inserted(text, "components[0].ports[1]", "443"))
                .isEqualTo(text + "        -   443\n");
    }

    @Test
    void withoutAnExampleOneSpaceStandsBehindADash() throws FieldPathException {
        assertThat(inserted("a: []\n", "a[0]", "{\"b\": 1}")).isEqualTo("a:\n  - b: 1\n");
    }

    private static String inserted(String text, String path, String json)
            throws FieldPathException {
        YamlFile file = YamlFile.parse("a.yaml", text);
        return TextChange.applyAll(
                text, YamlPatch.insert(file, 0, FieldPath.parse(path), Json.read(json)));
    }
}
