package dev.oamstudio.views.shell;

import dev.oamstudio.model.dialect.Repair;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.Notices.Choice;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Offers to repair files that look like text of slides or a chat: those that are opened, and those into which several lines are
/// pasted. It only offers; the repair itself is shown as a difference. A text is asked about once.
final class RepairOffer {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /// Longer texts were hardly typed off a slide.
    private static final int LONGEST = 200_000;

    private static final int LINES_OF_A_PASTE = 3;

    private final Studio studio;
    private final Layers layers;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> open = new HashMap<>();

    RepairOffer(Studio studio, Layers layers) {
        this.studio = studio;
        this.layers = layers;
    }

    void start() {
        Workspace opened = studio.design().workspace();
        look(opened.files().values().stream().toList());
        studio.design().workspaceProperty().subscribe(this::changed);
    }

    private void changed(Workspace before, Workspace now) {
        List<String> gone =
                open.keySet().stream()
                        .filter(path -> !text(now, path).equals(text(before, path)))
                        .toList();
        gone.forEach(this::withdraw);
        look(
                now.changedSince(before).stream()
                        .flatMap(path -> now.file(path).stream())
                        .filter(file -> isPasted(text(before, file.path()), file.text()))
                        .toList());
    }

    private static boolean isPasted(String before, String now) {
        return now.lines().count() - before.lines().count() >= LINES_OF_A_PASTE;
    }

    private static String text(Workspace workspace, String path) {
        return workspace.file(path).map(YamlFile::text).orElse("");
    }

    private void look(List<YamlFile> files) {
        List<YamlFile> suspects =
                files.stream()
                        .filter(file -> file.text().length() <= LONGEST)
                        .filter(file -> known.add(file.path() + "\n" + file.text()))
                        .toList();
        if (suspects.isEmpty()) {
            return;
        }
        studio.around()
                .background()
                .start(
                        new Job<>(
                                studio.around().text("shell.task.repair"),
                                LIMIT,
                                () -> lines(suspects)),
                        this::receive);
    }

    /// How many lines each file would be repaired in, by text.
    private static SortedMap<String, Found> lines(List<YamlFile> files) {
        SortedMap<String, Found> lines = new TreeMap<>();
        for (YamlFile file : files) {
            int count = Repair.of(file.text()).changes().size();
            if (count > 0) {
                lines.put(file.path(), new Found(file.text(), count));
            }
        }
        return lines;
    }

    private record Found(String text, int lines) {}

    private void receive(Outcome<SortedMap<String, Found>> outcome) {
        if (outcome
                instanceof Outcome.Done<SortedMap<String, Found>>(SortedMap<String, Found> found)) {
            Workspace now = studio.design().workspace();
            found.forEach((path, repair) -> {
                if (text(now, path).equals(repair.text())) {
                    offer(path, repair.lines());
                }
            });
        }
    }

    private void offer(String path, int lines) {
        withdraw(path);
        Surroundings around = studio.around();
        String question = around.text("shell.repair.offer", path, lines);
        open.put(path, question);
        Choice show =
                new Choice(
                        "repair-show",
                        around.text("shell.repair.show"),
                        true,
                        () -> new RewriteCommands(studio).repair(path));
        Choice leave =
                new Choice("repair-leave", around.text("shell.repair.leave"), true, () -> {});
        layers.notices().ask(question, List.of(show, leave));
    }

    private void withdraw(String path) {
        String question = open.remove(path);
        if (question != null) {
            layers.notices().withdraw(question);
        }
    }
}
