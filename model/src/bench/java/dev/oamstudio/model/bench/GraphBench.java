package dev.oamstudio.model.bench;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.graph.Tangle;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/// An application → its dependencies, all cycles and what breaks them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class GraphBench {
    private static final int DEGREE = 3;

    /// What the extra edges make of the instances: each waits for three earlier ones.
    public enum Shape {
        /// Nothing: there is no cycle.
        ACYCLIC,
        /// A tenth as many rings as instances, apart from each other.
        RINGS,
        /// A tenth as many edges back, which make one tangle of nearly all.
        TANGLE
    }

    @Param({"1000", "10000"})
    public int instances = 1_000;

    @Param public Shape shape = Shape.ACYCLIC;

    private List<Application> applications = List.of();

    @Setup
    public void write() {
        Random random = new Random(1);
        List<List<Integer>> first = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            List<Integer> waits = new ArrayList<>();
            for (int edge = 0; edge < DEGREE && (i > 0 || shape == Shape.RINGS); edge++) {
                waits.add(shape == Shape.RINGS ? ringed(i, edge, random) : random.nextInt(i));
            }
            first.add(waits);
        }
        for (int back = 0; shape == Shape.TANGLE && back < instances / 10; back++) {
            int from = random.nextInt(instances - 1);
            first.get(from).add(from + 1 + random.nextInt(instances - from - 1));
        }
        applications =
                ModelReader.read(List.of(YamlFile.parse("app.yaml", text(first)))).applications();
    }

    /// In each ten the first five are a ring; beyond that, all wait for instances of tens before.
    private static int ringed(int instance, int edge, Random random) {
        int ten = instance / 10 * 10;
        boolean inRing = instance - ten < 5;
        if (inRing && (edge == 0 || ten == 0)) {
            return ten + (instance - ten + 1) % 5;
        }
        return random.nextInt(Math.max(5, ten));
    }

    private static String text(List<List<Integer>> first) {
        StringBuilder text =
                new StringBuilder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata:
                          name: app
                        spec:
                          components:
                        """);
        for (int i = 0; i < first.size(); i++) {
            text.append("    - componentName: web\n      instanceName: web-").append(i);
            text.append("\n      dependencies:\n");
            first.get(i).forEach(other -> text.append("        - web-").append(other).append('\n'));
        }
        return text.toString();
    }

    @Benchmark
    public List<Tangle> check() {
        return DependencyGraph.of(applications.getFirst()).tangles();
    }
}
