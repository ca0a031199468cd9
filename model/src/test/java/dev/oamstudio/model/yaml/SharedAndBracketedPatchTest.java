package dev.oamstudio.model.yaml;

import static dev.oamstudio.model.yaml.Patched.after;
import static dev.oamstudio.model.yaml.Patched.insert;
import static dev.oamstudio.model.yaml.Patched.remove;
import static dev.oamstudio.model.yaml.Patched.set;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Edits of what merge keys give, and of items in brackets over several lines.
final class SharedAndBracketedPatchTest {

    @Test
    void whatAMergeGivesIsWrittenOutInItsPlaceWhenOneOfItGoes() throws FieldPathException {
        String text =
                """
                base: &base
                  p: 1 # one
                  q: 2
                b: # bee
                  # merged
                  <<: *base
                  # own
                  r: 3 # three
                """;
        String head = "base: &base\n  p: 1 # one\n  q: 2\nb: # bee\n  # merged\n";
        String tail = "  # own\n  r: 3 # three\n";
        assertThat(remove(text, "b.p")).isEqualTo(head + "  q: 2\n" + tail);
        assertThat(after(text, file -> YamlPatch.rename(file, 0, FieldPath.ofKeys("b", "p"), "pp")))
                .isEqualTo(head + "  pp: 1\n  q: 2\n" + tail);
        assertThat(set(text, "b", "{\"q\": 2, \"r\": 4}"))
                .isEqualTo(head + "  q: 2\n" + tail.replace("3", "4"));
        assertThat(remove(text.replace("r: 3", "p: 3"), "b.p")).isEqualTo(head + "  q: 2\n");
        assertThat(remove("a: &x {p: 1, q: 2}\nb: {r: 3, <<: *x} # b\n", "b.p"))
                .isEqualTo("a: &x {p: 1, q: 2}\nb: {r: 3, q: 2} # b\n");
        assertThat(remove("a: &x {p: {s: 1, t: 2}}\nb:\n  r: 3\n  <<: *x # x\n", "b.p.s"))
                .isEqualTo("a: &x {p: {s: 1, t: 2}}\nb:\n  r: 3\n  p:\n    t: 2 # x\n");
    }

    @Test
    void inBracketsOverLinesEachItemKeepsItsLineAndItsComments() throws FieldPathException {
        String text = "l: [\n  a, # one\n  # about b\n  b, # two\n  c  # three\n]\n";
        assertThat(remove(text, "l[0]"))
                .isEqualTo("l: [\n  # about b\n  b, # two\n  c  # three\n]\n");
        assertThat(remove(text, "l[1]")).isEqualTo("l: [\n  a, # one\n  c  # three\n]\n");
        assertThat(remove(text, "l[2]")).isEqualTo("l: [\n  a, # one\n  # about b\n  b # two\n]\n");
        assertThat(insert(text, "l[1]", "7"))
                .isEqualTo(text.replace("  # about", "  7,\n  # about"));
        assertThat(remove("m: {\n  p: 1, # one\n  q: 2 # two\n}\n", "m.q"))
                .isEqualTo("m: {\n  p: 1 # one\n}\n");
        assertThat(remove("l: [ a, b, # two\n  c ]\n", "l[2]")).isEqualTo("l: [ a, b # two\n ]\n");
    }
}
