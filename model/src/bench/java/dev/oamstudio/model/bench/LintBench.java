package dev.oamstudio.model.bench;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
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

/// What the rules find: after a keystroke, and in whole folders.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LintBench {

    /// An application in two files: the application, and its components as documents one behind the other.
    @State(Scope.Benchmark)
    public static class Application {
        @Param({"100", "1000"})
        public int components;

        /// The file that is typed in.
        @Param({"app.yaml", "components.yaml"})
        public String file = "";

        private Workspace workspace = Workspace.of(Map.of(), Catalog.builtIn());
        private int at;
        private boolean typed;

        @Setup
        public void write() {
            Map<String, String> texts = SampleTexts.wideApplication(components);
            workspace = Workspace.of(texts, Catalog.builtIn());
            String text = texts.getOrDefault(file, "");
            String token = "registry.example.com/part:1.";
            at = text.indexOf(token, text.length() / 2) + token.length();
        }

        private List<Diagnostic> key() {
            TextChange change =
                    typed
                            ? new TextChange(new TextRange(at, at + 1), "")
                            : new TextChange(TextRange.at(at), "7");
            Edit edit = new Edit.ReplaceText(file, List.of(change));
            if (workspace.apply(edit) instanceof EditOutcome.Applied applied) {
                workspace = applied.workspace();
                typed = !typed;
            }
            return workspace.diagnostics();
        }
    }

    /// A folder of applications of five documents each; the parameter gives the curve.
    @State(Scope.Benchmark)
    public static class Folder {
        @Param({"20", "200", "2000"})
        public int applications;

        private SequencedMap<String, String> texts = SampleTexts.folder(0);

        @Setup
        public void write() {
            texts = SampleTexts.folder(applications);
        }
    }

    /// A keystroke → what is wrong now.
    @Benchmark
    public List<Diagnostic> keystroke(Application application) {
        return application.key();
    }

    /// Texts → what is wrong with them.
    @Benchmark
    public List<Diagnostic> folder(Folder folder) {
        return Workspace.of(folder.texts, Catalog.builtIn()).diagnostics();
    }
}
