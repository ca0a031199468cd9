package dev.oamstudio.model.bench;

import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
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
import org.openjdk.jmh.infra.Blackhole;

/// A keystroke in the middle of a file of 2,000 lines → the next documents with values and ranges.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class TypingBench {
    private static final int LINES = 2_000;

    /// Whether the file holds one document or many, and whether the key breaks the document or it was broken before.
    public enum Text {
        ONE_DOCUMENT("", "x"),
        MANY_DOCUMENTS("", "x"),
        ONE_DOCUMENT_BREAKS("", "\""),
        ONE_BROKEN_DOCUMENT("\"", "x"),
        ONE_BROKEN_LONG_AGO("[", "x");

        private final String there;
        private final String typed;

        Text(String there, String typed) {
            this.there = there;
            this.typed = typed;
        }
    }

    @Param public Text text = Text.ONE_DOCUMENT;

    private YamlFile file = YamlFile.parse("", "");
    private String before = "";
    private String next = "";
    private boolean there;

    @Setup
    public void write() {
        String whole =
                text == Text.MANY_DOCUMENTS
                        ? SampleTexts.manyDocuments(LINES)
                        : SampleTexts.oneDocument(LINES);
        int middle = whole.indexOf("ManualScalerTrait", whole.length() / 2);
        int fault = text == Text.ONE_BROKEN_LONG_AGO ? whole.indexOf("ManualScalerTrait") : middle;
        before = whole.substring(0, fault) + text.there + whole.substring(fault);
        int typed = middle + text.there.length();
        next = before.substring(0, typed) + text.typed + before.substring(typed);
        file = YamlFile.parse("shop.yaml", before);
    }

    @Benchmark
    public void keystroke(Blackhole out) {
        file = file.reparse(there ? before : next);
        there = !there;
        for (YamlDocument document : file.documents()) {
            out.consume(document.root());
            out.consume(document.value());
        }
    }
}
