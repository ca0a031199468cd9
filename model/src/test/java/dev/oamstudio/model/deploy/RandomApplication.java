package dev.oamstudio.model.deploy;

import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Components that depend on earlier ones, some through a value that flows, some with a trait.
record RandomApplication(List<Part> parts) {

    /// @param after the parts that must be well before
    /// @param from the part whose host flows in; -1 for none
    private record Part(int number, int size, boolean trait, List<Integer> after, int from) {
        Part sized(int other) {
            return new Part(number, other, trait, after, from);
        }

        Part without(int part) {
            return new Part(
                    number,
                    size,
                    trait,
                    after.stream().filter(each -> each != part).toList(),
                    from == part ? -1 : from);
        }

        String component() {
            return "{apiVersion: core.oam.dev/v1alpha2, kind: Component, metadata: {name: c%d}, spec: {workload: {apiVersion: ex.dev/v1, kind: Thing, spec: {size: %d}}}}"
                    .formatted(number, size);
        }

        String instance() {
            String order =
                    after.isEmpty()
                            ? ""
                            : ", dependencies: ["
                                    + after.stream()
                                            .map(each -> "c" + each)
                                            .collect(Collectors.joining(", "))
                                    + "]";
            String input =
                    from < 0
                            ? ""
                            : ", dataInputs: [{valueFrom: {dataOutputName: host%d}, toFieldPaths: [spec.host]}]"
                                    .formatted(from);
            String traits =
                    trait
                            ? ", traits: [{trait: {apiVersion: ex.dev/v1, kind: Side, metadata: {name: t%d}, spec: {size: %d}}}]"
                                    .formatted(number, size)
                            : "";
            return "    - {componentName: c%d, dataOutputs: [{name: host%d, fieldPath: status.host}]%s%s%s}"
                    .formatted(number, number, order, input, traits);
        }
    }

    static RandomApplication of(RandomGenerator random) {
        List<Part> parts = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            List<Integer> after =
                    IntStream.range(0, i).filter(each -> random.nextInt(3) == 0).boxed().toList();
            int from = i > 0 && random.nextInt(3) == 0 ? random.nextInt(i) : -1;
            parts.add(new Part(i, 1 + random.nextInt(3), random.nextBoolean(), after, from));
        }
        return new RandomApplication(parts);
    }

    /// Some sizes are other ones, and one part may be gone.
    RandomApplication changed(RandomGenerator random) {
        int gone = parts.size() > 1 && random.nextBoolean() ? random.nextInt(parts.size()) : -1;
        int number = gone < 0 ? -1 : parts.get(gone).number();
        return new RandomApplication(
                parts.stream()
                        .filter(part -> part.number() != number)
                        .map(part -> part.without(number))
                        .map(part -> random.nextInt(3) == 0 ? part.sized(part.size() + 1) : part)
                        .toList());
    }

    Rendering rendering() {
        String instances = parts.stream().map(Part::instance).collect(Collectors.joining("\n"));
        String components =
                parts.stream().map(Part::component).collect(Collectors.joining("\n---\n"));
        return Folder.of(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: app}
                        spec:
                          components:
                        %s
                        ---
                        %s
                        """
                                .formatted(instances, components))
                .render();
    }
}
