package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.testing.Toolkit;
import dev.oamstudio.views.theme.ThemeChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The frame of the window, by what a user does and sees.
@ExtendWith(Toolkit.class)
final class StudioWindowTest {
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

    @Test
    void aFolderThatIsGoneIsSaidToBeGoneAndCanBeTakenOut() throws Exception {
        assertThat(user.words()).contains("old", "gone", "shop", "today");
        user.clicks("#recent .icon-button");
        user.until("it is taken out", () -> !user.words().contains("gone"));
        assertThat(user.desk().recent())
                .extracting(Desk.Recent::folder)
                .containsExactly(MemoryDesk.ROOT);
    }

    @Test
    void aRecentFolderIsOpenedFromTheKeyboard() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.R);
        user.until("the list is open", () -> user.sees("#pick-list"));
        user.presses(KeyCode.ENTER);
        user.until("it is open", () -> user.window().workbench().isPresent());
    }

    @Test
    void onTheWelcomePageWhatNeedsAFolderCannotBeDone() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(user.words())
                .contains("Open folder…", "Settings…")
                .doesNotContain("Save", "Undo");
    }

    @Test
    void aCommandIsFoundByItsLettersAndDone() throws Exception {
        user.opensTheSample();
        user.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.types("hico");
        user.presses(KeyCode.ENTER);
        assertThat(user.window().preferences().themeProperty().get())
                .isEqualTo(ThemeChoice.HIGH_CONTRAST);
        assertThat(user.sees("#pick-field")).isFalse();
    }

    @Test
    void oneGoesToAComponentATraitAndAFile() throws Exception {
        user.opensTheSample();
        goTo("checkout");
        assertThat(user.design().selectionProperty().get()).containsExactly(Shop.id("checkout"));
        goTo("ManualScalerTrait cart");
        assertThat(user.design().selectionProperty().get().toString())
                .contains("cart")
                .contains("ManualScalerTrait");
        goTo(Shop.FILE);
        user.until("the text is shown", () -> user.sees("#yaml"));
    }

    @Test
    void theFocusStaysInASheetAndGoesBackAfterIt() throws Exception {
        Node before = focus();
        user.presses(KeyCode.CONTROL, KeyCode.COMMA);
        for (int i = 0; i < 12; i++) {
            user.presses(KeyCode.TAB);
            assertThat(isInOverlay(focus())).as("after %d tabs", i + 1).isTrue();
        }
        user.presses(KeyCode.ESCAPE);
        assertThat(user.sees("#setting-theme")).isFalse();
        assertThat(focus()).isSameAs(before);
    }

    @Test
    void panelsAreHiddenAndComeBack() throws Exception {
        user.opensTheSample();
        user.presses(KeyCode.CONTROL, KeyCode.B);
        assertThat(user.sees("#left-tabs")).isFalse();
        user.presses(KeyCode.CONTROL, KeyCode.J);
        assertThat(user.sees("#bottom-tabs")).isFalse();
        user.presses(KeyCode.CONTROL, KeyCode.B);
        user.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        assertThat(List.of(user.sees("#left-tabs"), user.sees("#bottom-tabs")))
                .containsExactly(true, true);
    }

    @Test
    void whatAPanelIsDraggedToIsKeptAndAClickElsewhereChangesNothing() throws Exception {
        user.opensTheSample();
        WorkbenchLayout before = user.window().preferences().layoutProperty().get();
        user.clicks("#saved");
        assertThat(user.window().preferences().layoutProperty().get()).isEqualTo(before);
        Toolkit.onFx(() -> {
            SplitPane docking = (SplitPane) user.scene().getRoot().lookup("#docking");
            double position = docking.getDividerPositions()[0];
            docking.setDividerPosition(0, position - 60 / docking.getHeight());
            return true;
        });
        user.settles();
        // Without a display a divider does not follow the pointer; taking hold of it and letting go
        // is seen.
        user.clicks("#docking > .split-pane-divider");
        assertThat(user.window().preferences().layoutProperty().get().bottom().size())
                .isBetween(before.bottom().size() + 50, before.bottom().size() + 70);
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndTheHistoryStays() throws Exception {
        user.opensTheSample();
        user.edits("# mine");
        Toolkit.onFx(() -> {
            user.window()
                    .preferences()
                    .languageProperty()
                    .set(Optional.of(Locale.SIMPLIFIED_CHINESE));
            return true;
        });
        user.settles();
        assertThat(user.words()).contains("大纲", "应用").doesNotContain("Outline", "Apply");
        user.clicks("#undo");
        assertThat(user.textHere()).isEqualTo(Shop.text());
    }

    @Test
    void unsavedWorkIsAskedForAndKeptUnlessGivenUp() throws Exception {
        user.opensTheSample();
        user.edits("# mine");
        closeFolder();
        assertThat(user.reads("Save the changes in shop?")).isTrue();
        user.clicks("#answer-stay");
        assertThat(user.textHere()).startsWith("# mine");
        closeFolder();
        user.clicks("#answer-discard");
        user.until("the welcome page is back", () -> user.sees("#sample-shop"));
        assertThat(user.desk().disk()).containsEntry(Shop.FILE, Shop.text());
    }

    @Test
    void unsavedWorkIsSavedBeforeTheFolderCloses() throws Exception {
        user.opensTheSample();
        user.edits("# mine");
        closeFolder();
        user.presses(KeyCode.ENTER);
        user.until("the welcome page is back", () -> user.sees("#sample-shop"));
        assertThat(user.desk().disk().get(Shop.FILE)).startsWith("# mine");
    }

    @Test
    void aFileChangedOutsideIsReadAgainAndUndoBringsTheOldTextBack() throws Exception {
        user.opensTheSample();
        othersWrite("# theirs");
        comesBack();
        user.until("it is read", () -> user.textHere().startsWith("# theirs"));
        assertThat(user.reads("Changed outside and read again: shop.yaml")).isTrue();
        assertThat(user.design().unsavedProperty().get()).isEmpty();
        user.clicks("#undo");
        assertThat(user.textHere()).isEqualTo(Shop.text());
    }

    @Test
    void whatGoesTogetherIsMergedAndMineStaysUnsaved() throws Exception {
        user.opensTheSample();
        user.edits("# mine");
        user.desk().disk().put(Shop.FILE, Shop.text() + "# theirs, at the end\n");
        comesBack();
        user.until("it is merged", () -> user.textHere().endsWith("# theirs, at the end\n"));
        assertThat(user.textHere()).startsWith("# mine");
        assertThat(user.design().unsavedProperty().get()).containsExactly(Shop.FILE);
        assertThat(user.sees("#outside-compare")).isFalse();
    }

    @Test
    void whereBothSidesChangedAFileNothingIsSavedBeforeTheUserDecides() throws Exception {
        user.opensTheSample();
        user.edits("# mine");
        othersWrite("# theirs");
        user.presses(KeyCode.CONTROL, KeyCode.S);
        user.until("it is asked", () -> user.sees("#outside-compare"));
        user.presses(KeyCode.CONTROL, KeyCode.S);
        user.presses(KeyCode.CONTROL, KeyCode.S);
        assertThat(user.words().stream().filter(said -> said.startsWith("Nothing was saved")))
                .as("said twice it stands once")
                .hasSize(1);
        assertThat(user.desk().disk().get(Shop.FILE)).startsWith("# theirs");

        user.clicks("#outside-keep");
        user.presses(KeyCode.CONTROL, KeyCode.S);
        user.until(
                "mine is saved",
                () -> user.desk().disk().getOrDefault(Shop.FILE, "").startsWith("# mine"));
        user.until("it is no longer said", () -> !user.reads("Nothing was saved"));
    }

    @Test
    void theDifferenceIsShownAndTheirsCanBeTakenAndTakenBack() throws Exception {
        user.opensTheSample();
        user.edits("# mine");
        othersWrite("# theirs");
        comesBack();
        user.until("it is asked", () -> user.sees("#outside-compare"));
        user.clicks("#outside-compare");
        assertThat(user.reads("− # mine")).isTrue();
        assertThat(user.reads("+ # theirs")).isTrue();
        user.clicks("#compare-take");
        assertThat(user.textHere()).startsWith("# theirs");
        assertThat(user.sees("#outside-compare")).isFalse();
        user.clicks("#undo");
        assertThat(user.textHere()).startsWith("# mine");
    }

    @Test
    void whatOthersSaveAsItStandsHereIsNoConflict() throws Exception {
        user.opensTheSample();
        user.edits("# both");
        othersWrite("# both");
        comesBack();
        user.until("nothing is unsaved", () -> user.design().unsavedProperty().get().isEmpty());
        assertThat(user.sees("#outside-compare")).isFalse();
    }

    @Test
    void aNewApplicationGetsAFolderOfItsOwn() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.N);
        user.until("it is open", () -> user.window().workbench().isPresent());
        assertThat(user.design().applicationKeyProperty().get()).isEqualTo("application");
    }

    private void goTo(String query) throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.P);
        user.until("the list is open", () -> user.sees("#pick-field"));
        user.types(query);
        user.presses(KeyCode.ENTER);
    }

    private void closeFolder() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    }

    private void othersWrite(String line) {
        user.desk().disk().put(Shop.FILE, line + "\n" + Shop.text());
    }

    private void comesBack() throws Exception {
        Toolkit.onFx(() -> {
            user.window().cameBack();
            return true;
        });
    }

    private @Nullable Node focus() throws Exception {
        return Toolkit.onFx(() -> user.scene().getFocusOwner());
    }

    private static boolean isInOverlay(@Nullable Node node) {
        @Nullable Node at = node;
        while (at != null && !(at instanceof Overlay)) {
            at = at.getParent();
        }
        return at != null;
    }
}
