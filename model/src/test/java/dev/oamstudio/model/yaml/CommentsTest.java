package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Comments have places and belong to something.
class CommentsTest {

    private static List<String> comments(String text, int document) {
        YamlFile file = YamlFile.parse("a.yaml", text);
        return file.comments(file.documents().get(document)).stream()
                .map(comment ->
                        comment.range().in(text) + " | " + comment.place() + " | " + comment.path())
                .toList();
    }

    @Test
    void commentsStandAboveBesideOrInsideOfWhatTheyBelongTo() {
        String text =
                """
                # head
                a: 1 # one

                # two
                # lines
                b: # why
                  # of c
                  c: [x, # first
                    y] # of c itself
                  # below c
                # loose

                d:
                - # item
                  e: "no # comment" # text
                  # of f
                  f: | # sign
                    # no comment
                # last
                """;
        assertThat(comments(text, 0))
                .containsExactly(
                        "# head | ABOVE | ",
                        "# one | BESIDE | a",
                        "# two | ABOVE | b",
                        "# lines | ABOVE | b",
                        "# why | BESIDE | b",
                        "# of c | ABOVE | b.c",
                        "# first | BESIDE | b.c[0]",
                        "# of c itself | BESIDE | b.c",
                        "# below c | INSIDE | b",
                        "# loose | INSIDE | ",
                        "# item | BESIDE | d[0]",
                        "# text | BESIDE | d[0].e",
                        "# of f | ABOVE | d[0].f",
                        "# sign | BESIDE | d[0].f",
                        "# last | INSIDE | ");
    }

    @Test
    void eachDocumentHasItsOwn() {
        String text = "a: 1 # x\n--- # y\nb: 2\n--- \n# z\n";
        assertThat(comments(text, 0)).containsExactly("# x | BESIDE | a");
        assertThat(comments(text, 1)).containsExactly("# y | BESIDE | ");
        assertThat(comments(text, 2)).containsExactly("# z | INSIDE | ");
    }

    @Test
    void allCommentsAreFoundAndBelongToWhatTheyWereWrittenFor() {
        Cases.check(
                3_000,
                random -> {
                    RandomYaml yaml = new RandomYaml(random);
                    String text = yaml.write(new RandomValues(random).collection(4));
                    YamlFile file = YamlFile.parse("a.yaml", text);
                    Map<String, FieldPath> found =
                            file.comments(file.documents().getFirst()).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    comment -> comment.range().in(text),
                                                    YamlComment::path));
                    assertThat(found).as(text).isEqualTo(yaml.comments());
                });
    }

    @Test
    void aNewLastKeyStandsBelowTheCommentsOfTheOneBeforeIt() throws FieldPathException {
        String text =
                """
                spec:
                  ports:
                    - 80
                    # - 443
                  # env: {}
                """;
        String added = with(text, "kind", Value.text("Pod"));
        assertThat(added).isEqualTo(text + "kind: Pod\n");
        YamlFile file = YamlFile.parse("a.yaml", added);
        assertThat(TextChange.applyAll(added, YamlPatch.remove(file, 0, FieldPath.parse("kind"))))
                .isEqualTo(text);
        assertThat(with(text, "spec.replicas", Value.whole(2)))
                .isEqualTo(text.replace("    # - 443\n", "    # - 443\n  replicas: 2\n"));
    }

    private static String with(String text, String path, Value value) throws FieldPathException {
        YamlFile file = YamlFile.parse("a.yaml", text);
        return TextChange.applyAll(text, YamlPatch.set(file, 0, FieldPath.parse(path), value));
    }
}
