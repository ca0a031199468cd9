package dev.oamstudio.model.bench;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.History;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Keystrokes and folders with all that the window shows of them at once: workspace, history, model with ranges.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class WorkspaceBench {
    private static final int LINES = 2_000;
    private static final String FILE = "shop.yaml";

    /// A folder of applications; the parameter gives the curve.
    @State(Scope.Benchmark)
    public static class Folder {
        @Param({"1", "10", "100", "1000"})
        public int applications;

        private SequencedMap<String, String> texts = new LinkedHashMap<>();
        private Typing typing = new Typing(Map.of(FILE, ""), FILE);

        @Setup
        public void write() {
            texts = SampleTexts.folder(applications);
            typing = new Typing(texts, texts.firstEntry().getKey());
        }
    }

    /// A file of 2,000 lines.
    @State(Scope.Benchmark)
    public static class File {
        /// Whether it holds one document or many.
        @Param({"one", "many"})
        public String documents = "";

        private Typing typing = new Typing(Map.of(FILE, ""), FILE);

        @Setup
        public void write() {
            String text =
                    documents.equals("one")
                            ? SampleTexts.oneDocument(LINES)
                            : SampleTexts.manyDocuments(LINES);
            typing = new Typing(Map.of(FILE, text), FILE);
        }
    }

    /// Texts of a folder → workspace with its model.
    @Benchmark
    public OamModel folder(Folder folder) {
        return Workspace.of(folder.texts, Catalog.builtIn()).design().model();
    }

    /// A keystroke in one file of a folder.
    @Benchmark
    public OamModel keystrokeInFolder(Folder folder) {
        return folder.typing.key();
    }

    /// A keystroke in the middle of a long file.
    @Benchmark
    public OamModel keystroke(File file) {
        return file.typing.key();
    }

    /// Types a character and erases it again.
    private static final class Typing {
        private final String file;
        private final int at;
        private History history;
        private boolean typed;

        Typing(Map<String, String> texts, String file) {
            this.file = file;
            this.history = History.startingAt(Workspace.of(texts, Catalog.builtIn()));
            String text = texts.getOrDefault(file, "");
            this.at = Math.max(0, text.indexOf("ManualScalerTrait", text.length() / 2));
        }

        OamModel key() {
            TextChange change =
                    typed
                            ? new TextChange(new TextRange(at, at + 1), "")
                            : new TextChange(TextRange.at(at), "x");
            EditOutcome outcome =
                    history.present().apply(new Edit.ReplaceText(file, List.of(change)));
            if (outcome instanceof EditOutcome.Applied applied) {
                history = history.push(applied, typed);
                typed = !typed;
            }
            return history.present().design().model();
        }
    }
}
