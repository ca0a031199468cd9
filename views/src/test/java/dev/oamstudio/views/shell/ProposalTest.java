package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Toolkit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is shown as a difference before it is done.
@ExtendWith(Toolkit.class)
final class ProposalTest {
    @SuppressWarnings("NullAway.Init") // by open
    private ShellUser user;

    @BeforeEach
    void open() throws Exception {
        user = new ShellUser(Locale.ENGLISH, 1000, 900);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    private void opens(Map<String, String> texts) throws Exception {
        user.desk().disk().clear();
        user.desk().disk().putAll(texts);
        user.opensTheSample();
    }

    @Test
    void aConversionIsShownAcceptedAndTakenBackInOneStep() throws Exception {
        opens(Greeting.texts());
        does("convert to upstream");
        user.until("the difference is shown", () -> user.sees("#difference"));
        assertThat(user.words())
                .contains("Convert to upstream OAM")
                .anyMatch(line -> line.contains("−") && line.contains("dependencies: [backend]"));
        assertThat(text("app.yaml")).isEqualTo(Greeting.APPLICATION);
        user.presses(KeyCode.ENTER);
        assertThat(text("app.yaml")).doesNotContain("dependencies:").contains("dataOutputs:");
        user.clicks("#undo");
        assertThat(text("app.yaml")).isEqualTo(Greeting.APPLICATION);
    }

    @Test
    void whatTheTargetCannotSayStandsAboveTheDifference() throws Exception {
        opens(
                Greeting.with(
                        "old.yaml",
                        """
                        apiVersion: core.oam.dev/v1beta1
                        kind: Application
                        metadata: {name: newer}
                        spec: {components: []}
                        """));
        does("convert to upstream");
        user.until("the report is shown", () -> user.sees("#proposal-notes"));
        assertThat(user.words()).anyMatch(line -> line.startsWith("• old.yaml:1:"));
    }

    @Test
    void escapeChangesNothing() throws Exception {
        opens(Greeting.texts());
        does("convert to upstream");
        user.until("the difference is shown", () -> user.sees("#difference"));
        user.presses(KeyCode.ESCAPE);
        assertThat(user.sees("#difference")).isFalse();
        assertThat(text("app.yaml")).isEqualTo(Greeting.APPLICATION);
    }

    @Test
    void whereNothingWouldChangeThatIsSaid() throws Exception {
        opens(Greeting.texts());
        does("convert to the edas");
        user.until("it is said", () -> user.reads("Nothing would change."));
        user.clicks("#proposal-close");
        assertThat(user.sees("#proposal-close")).isFalse();
    }

    @Test
    void aRefusedProposalSaysWhy() throws Exception {
        opens(Greeting.with("broken.yaml", "apiVersion: [\n"));
        does("convert to upstream");
        user.until("it is refused", () -> user.reads("broken.yaml"));
        assertThat(user.sees("#difference")).isFalse();
    }

    @Test
    void anOpenedFileThatLooksPastedIsOfferedForRepair() throws Exception {
        opens(Map.of("slide.yaml", Greeting.APPLICATION.replace("metadata:", "metatdata:")));
        user.until("it is offered", () -> user.sees("#repair-show"));
        assertThat(user.reads("slide.yaml looks like text pasted")).isTrue();
        user.clicks("#repair-show");
        assertThat(user.words())
                .anyMatch(line -> line.contains("−") && line.contains("metatdata:"));
        user.clicks("#proposal-accept");
        assertThat(text("slide.yaml")).isEqualTo(Greeting.APPLICATION);
    }

    @Test
    void linesThatArePastedAreOfferedForRepairAndTypedOnesNot() throws Exception {
        opens(Greeting.texts());
        writes("app.yaml", Greeting.APPLICATION + "metatdata: 1\n");
        writes("pasted.yaml", Greeting.APPLICATION.replace("metadata:", "metatdata:"));
        user.until("it is offered", () -> user.reads("pasted.yaml looks like text pasted"));
        assertThat(user.reads("app.yaml looks like")).isFalse();
        user.clicks("#repair-leave");
        assertThat(text("pasted.yaml")).contains("metatdata:");
    }

    @Test
    void repairIsACommandForTheFileInTheEditor() throws Exception {
        opens(Greeting.texts());
        does("repair this file");
        user.until("it is said", () -> user.reads("app.yaml needs no repair."));
    }

    @Test
    void aFindingIsAllowedWithItsReason() throws Exception {
        opens(Greeting.texts());
        user.until(
                "something is found", () -> !user.design().diagnosticsProperty().get().isEmpty());
        Diagnostic found = Toolkit.onFx(() -> user.design().diagnosticsProperty().get().getFirst());
        asks(new Request.Allow(found));
        user.presses(KeyCode.ENTER);
        assertThat(user.sees("#allow-reason")).as("without a reason it stays open").isTrue();
        user.types("a demo");
        user.presses(KeyCode.ENTER);
        String comment = "# oam-studio: allow " + found.rule().code() + " a demo";
        assertThat(text(found.place().file())).contains(comment);
        user.until(
                "it is no longer found",
                () -> !user.design().diagnosticsProperty().get().contains(found));
    }

    @Test
    void thePageOfARuleIsShown() throws Exception {
        opens(Greeting.texts());
        Diagnostic found = Toolkit.onFx(() -> user.design().workspace().diagnostics().getFirst());
        asks(new Request.Explain(found.rule()));
        assertThat(user.words()).contains(found.rule().toString());
        user.clicks("#rule-done");
        assertThat(user.sees("#rule-page")).isFalse();
    }

    @Test
    void theFileInTheEditorIsDeletedAndComesBack() throws Exception {
        opens(Greeting.with("more.yaml", "a: 1\n"));
        does("delete the file");
        assertThat(files()).doesNotContain("app.yaml").contains("more.yaml");
        assertThat(user.reads("app.yaml is deleted.")).isTrue();
        user.clicks("#undo");
        assertThat(text("app.yaml")).isEqualTo(Greeting.APPLICATION);
        user.presses(KeyCode.CONTROL, KeyCode.Y);
        assertThat(files()).as("done again").doesNotContain("app.yaml");
    }

    @Test
    void aFileOfTheListIsDeletedByKey() throws Exception {
        opens(Greeting.with("more.yaml", "a: 1\n"));
        user.clicks("Files");
        user.clicks("more.yaml");
        user.presses(KeyCode.DELETE);
        assertThat(files()).doesNotContain("more.yaml").contains("app.yaml");
    }

    private Set<String> files() throws Exception {
        return Toolkit.onFx(() -> Set.copyOf(user.design().workspace().files().keySet()));
    }

    private void asks(Request request) throws Exception {
        Toolkit.onFx(() -> {
            user.design().requests().ask(request);
            return true;
        });
        user.settles();
    }

    private void writes(String path, String text) throws Exception {
        Toolkit.onFx(() -> user.design().perform(new Edit.WriteFile(path, text)));
        user.settles();
    }

    private void does(String command) throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.types(command);
        user.presses(KeyCode.ENTER);
    }

    private String text(String path) throws Exception {
        return Toolkit.onFx(
                () -> user.design().workspace().file(path).map(YamlFile::text).orElseThrow());
    }
}
