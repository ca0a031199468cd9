package dev.oamstudio.model.bench;

import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.LinkedHashMap;
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
import org.openjdk.jmh.infra.Blackhole;

/// A folder of texts → documents with values and ranges. The parameter gives the curve over the size of the folder.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ReadingBench {
    @Param({"1", "10", "100", "1000"})
    public int applications;

    private SequencedMap<String, String> folder = new LinkedHashMap<>();

    @Setup
    public void write() {
        folder = SampleTexts.folder(applications);
    }

    @Benchmark
    public void folder(Blackhole out) {
        for (Map.Entry<String, String> file : folder.entrySet()) {
            YamlFile read = YamlFile.parse(file.getKey(), file.getValue());
            for (YamlDocument document : read.documents()) {
                out.consume(document.root());
                out.consume(document.value());
            }
        }
    }
}
