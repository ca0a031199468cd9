package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That a rule which says it looks at one file does so, and that what it found there is taken over.
final class FileFindingsTest {
    private static final Comparator<Diagnostic> ORDER =
            Diagnostic.ORDER.thenComparing(Diagnostic::toString);

    static Stream<Rule> rulesOfOneFile() {
        return RuleBook.standard().rules().stream().filter(rule -> rule.reach() != Reach.FOLDER);
    }

    static Stream<Rule> rulesOfOneDocument() {
        return RuleBook.standard().rules().stream().filter(rule -> rule.reach() == Reach.DOCUMENT);
    }

    @ParameterizedTest
    @MethodSource("rulesOfOneDocument")
    void aRuleOfOneDocumentFindsInAFileWhatItFindsInItsDocuments(Rule rule) {
        Design folder = Workspace.of(allExamples(), Catalog.builtIn()).design();
        List<Diagnostic> byDocument =
                folder.files().stream()
                        .flatMap(file ->
                                file.documents().stream()
                                        .flatMap(document -> alone(rule, folder, file, document)))
                        .sorted(ORDER)
                        .toList();
        assertThat(byDocument)
                .isNotEmpty()
                .containsExactlyElementsOf(new Sieve(folder).check(rule).sorted(ORDER).toList());
    }

    private static Stream<Diagnostic> alone(
            Rule rule, Design folder, YamlFile file, YamlDocument document) {
        OamModel part =
                folder.model()
                        .only(place ->
                                place.file().equals(file.path())
                                        && place.document() == document.index());
        return new Sieve(folder.only(file, part, Set.of(document.index()))).check(rule);
    }

    @ParameterizedTest
    @MethodSource("rulesOfOneFile")
    void aRuleOfOneFileFindsInAFolderWhatItFindsInItsFiles(Rule rule) {
        Design folder = Workspace.of(allExamples(), Catalog.builtIn()).design();
        assertThat(FileFindings.NONE.of(folder, List.of(rule)).all().stream().sorted(ORDER))
                .isNotEmpty()
                .containsExactlyElementsOf(new Sieve(folder).check(rule).sorted(ORDER).toList());
    }

    @Test
    void whatDidNotChangeIsNotLookedAtAgain() {
        Design folder = Workspace.of(allExamples(), Catalog.builtIn()).design();
        List<Rule> rules = rulesOfOneFile().toList();
        FileFindings first = FileFindings.NONE.of(folder, rules);
        List<Diagnostic> again = first.of(folder, rules).all();
        assertThat(again).hasSameSizeAs(first.all());
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i)).isSameAs(first.all().get(i));
        }
    }

    /// Every example in a folder of its rule, in which it may stand beside a kustomization of its own.
    private static Map<String, String> allExamples() {
        Map<String, String> texts = new TreeMap<>();
        for (Rule rule : RuleBook.standard().rules()) {
            RuleExample.of(rule)
                    .ifPresent(example -> {
                        String folder = rule.id().name();
                        example.bad()
                                .forEach((path, text) -> texts.put(folder + "/bad/" + path, text));
                        example.good()
                                .forEach((path, text) -> texts.put(folder + "/good/" + path, text));
                    });
        }
        return texts;
    }
}
