package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
final class WorkbenchTest {
    @SuppressWarnings("NullAway.Init") // by openTheWindow
    private ShellUser user;

    @BeforeEach
    void openTheWindow() throws Exception {
        user = new ShellUser(Locale.ENGLISH, 1280, 800);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        user.close();
    }

    @Test
    void aFileThatCannotBeReadStaysInProblemsOutlineAndFiles() throws Exception {
        user.desk().leavesOut("picture.yaml");
        user.opensTheSample();
        user.until("it is said in passing", () -> user.reads("1 file was not read"));
        user.until("it is a problem", () -> user.reads("This is not a text file."));
        onFx(() -> workbench().show(LeftPanel.Tab.OUTLINE));
        user.settles();
        user.until("the outline has it", () -> user.sees("#outline-left-out"));
        assertThat(user.words()).contains("Not read", "picture.yaml");
        onFx(() -> workbench().show(LeftPanel.Tab.FILES));
        user.until("the files have it", () -> user.words().contains("picture.yaml"));
    }

    @Test
    void aFileThatCannotBeReadIsNotOpened() throws Exception {
        user.desk().leavesOut("picture.yaml");
        user.opensTheSample();
        Place place = new Place("picture.yaml", 0, FieldPath.ROOT, TextRange.at(0));
        onFx(() -> user.design().reveal(place));
        assertThat(workbench().centre().editor().file()).isEqualTo(Shop.FILE);
    }

    @Test
    void theStatusBarSaysWhereTheCaretIsWhileTheTextHasTheKeyboard() throws Exception {
        user.opensTheSample();
        assertThat(user.sees("#status-caret")).isFalse();
        onFx(() -> workbench().centre().choose(Centre.Mode.YAML));
        user.settles();
        onFx(() -> {
            workbench().centre().editor().area().requestFocus();
            workbench().centre().editor().area().moveTo(2, 3);
        });
        user.until("it says so", () -> caret().equals(Shop.FILE + " 3:4"));
        onFx(() -> workbench().centre().choose(Centre.Mode.CANVAS));
        user.clicks("#canvas");
        user.until("the keyboard is elsewhere", () -> !user.sees("#status-caret"));
    }

    @Test
    void splitShowsTheWholeApplicationInTheNarrowerCanvas() throws Exception {
        user.opensTheSample();
        user.until("cards stand there", () -> isInside(Shop.id("frontend")));
        onFx(() -> workbench().centre().choose(Centre.Mode.SPLIT));
        user.settles();
        user.until(
                "every card is inside",
                () ->
                        List.of("payment", "checkout", "frontend", "report").stream()
                                .map(Shop::id)
                                .allMatch(this::isInside));
    }

    @Test
    void whatIsSelectedStaysSelectedWhenItsRenamingIsUndoneAndRedone() throws Exception {
        user.opensTheSample();
        onFx(() -> {
            user.design().perform(new Edit.RenameComponent(Shop.id("cart"), "basket"));
            user.design().select(List.of(Shop.id("basket")));
            user.design().undo();
        });
        assertThat(user.design().selectionProperty().get()).containsExactly(Shop.id("cart"));
        onFx(() -> user.design().redo());
        assertThat(user.design().selectionProperty().get()).containsExactly(Shop.id("basket"));
    }

    @Test
    void anEmptyCanvasOffersTheSamples() throws Exception {
        user.desk().disk().clear();
        user.opensTheSample();
        user.until("the button is there", () -> user.sees("#canvas-hint-sample"));
        user.clicks("#canvas-hint-sample");
        user.until("the samples can be chosen", () -> user.reads("A web shop with a database."));
    }

    private static void onFx(Runnable work) throws Exception {
        Toolkit.onFx(() -> {
            work.run();
            return true;
        });
    }

    private Workbench workbench() {
        return user.window().workbench().orElseThrow();
    }

    private String caret() {
        return user.scene().getRoot().lookup("#status-caret") instanceof Labeled label
                ? label.getText()
                : "";
    }

    private boolean isInside(ElementId card) {
        Bounds canvas =
                workbench()
                        .centre()
                        .canvas()
                        .localToScene(workbench().centre().canvas().getLayoutBounds());
        return workbench().centre().canvas().boundsOf(card).filter(canvas::contains).isPresent();
    }
}
