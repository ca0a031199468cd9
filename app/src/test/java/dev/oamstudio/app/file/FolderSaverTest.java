package dev.oamstudio.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A save writes what changed, and never over what somebody else changed.
class FolderSaverTest {
    @TempDir Path folder;

    @Test
    void changedNewAndDeletedFilesAreBroughtToTheDisk() throws IOException {
        Workspace before =
                onDisk(Map.of("a.yaml", "a: 1\n", "b.yaml", "b: 1\n", "c.yaml", "c: 1\n"));
        Workspace now =
                workspace(Map.of("a.yaml", "a: 2\n", "c.yaml", "c: 1\n", "d/e.yaml", "e: 1\n"));
        assertThat(saver().save(before, now))
                .isEqualTo(new SaveOutcome.Saved(List.of("a.yaml", "b.yaml", "d/e.yaml")));
        assertThat(folder.resolve("a.yaml")).hasContent("a: 2\n");
        assertThat(folder.resolve("b.yaml")).doesNotExist();
        assertThat(folder.resolve("d/e.yaml")).hasContent("e: 1\n");
    }

    @Test
    void aFileThatSomebodyElseChangedStopsTheSaveUntilItIsForced() throws IOException {
        Workspace before = onDisk(Map.of("a.yaml", "a: 1\n", "b.yaml", "b: 1\n"));
        Workspace now = workspace(Map.of("a.yaml", "a: 2\n", "b.yaml", "b: 2\n"));
        Files.writeString(folder.resolve("b.yaml"), "b: theirs\n");
        assertThat(saver().save(before, now))
                .isEqualTo(new SaveOutcome.ChangedOutside(List.of("b.yaml")));
        assertThat(folder.resolve("a.yaml")).hasContent("a: 1\n");
        assertThat(saver().overwrite(before, now))
                .isEqualTo(new SaveOutcome.Saved(List.of("a.yaml", "b.yaml")));
        assertThat(folder.resolve("b.yaml")).hasContent("b: 2\n");
    }

    @Test
    void aFileThatSomebodyElseDeletedCountsAsChanged() throws IOException {
        Workspace before = onDisk(Map.of("a.yaml", "a: 1\n"));
        Files.delete(folder.resolve("a.yaml"));
        assertThat(saver().save(before, workspace(Map.of("a.yaml", "a: 2\n"))))
                .isEqualTo(new SaveOutcome.ChangedOutside(List.of("a.yaml")));
    }

    @Test
    void theSameChangeMadeOutsideIsNoConflict() throws IOException {
        Workspace before = onDisk(Map.of("a.yaml", "a: 1\n"));
        Files.writeString(folder.resolve("a.yaml"), "a: 2\n");
        assertThat(saver().save(before, workspace(Map.of("a.yaml", "a: 2\n"))))
                .isEqualTo(new SaveOutcome.Saved(List.of("a.yaml")));
    }

    @Test
    void aFailureSaysWhichFilesAreSavedAndWhichIsNot() throws IOException {
        Workspace before = onDisk(Map.of("a.yaml", "a: 1\n", "b.yaml", "b: 1\n"));
        Workspace now = workspace(Map.of("a.yaml", "a: 2\n", "b.yaml", "b: 2\n"));
        // Four steps save the first file; the fifth writes the second.
        Disk disk = new FailingDisk(new FailingDisk.Failure.AtStep(5));
        FolderSaver saver = new FolderSaver(folder, disk, new SafeWriter(disk, folder));
        assertThat(saver.save(before, now))
                .isEqualTo(
                        new SaveOutcome.Failed(List.of("a.yaml"), "b.yaml", "input/output error"));
        assertThat(folder.resolve("a.yaml")).hasContent("a: 2\n");
        assertThat(folder.resolve("b.yaml")).hasContent("b: 1\n");
    }

    private FolderSaver saver() {
        Disk disk = new RealDisk();
        return new FolderSaver(folder, disk, new SafeWriter(disk, folder.resolve("backups")));
    }

    private Workspace onDisk(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        return workspace(texts);
    }

    private static Workspace workspace(Map<String, String> texts) {
        return Workspace.of(texts, new Catalog(List.of()));
    }
}
