package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;

/// Whether a data flow puts a value where a workload has a name for the time being.
final class TakenIn {
    private TakenIn() {}

    static boolean at(Design design, ObjectReference reference) {
        String component = reference.subject().owner();
        return !component.isEmpty()
                && Visits.instances(design)
                        .filter(visit -> visit.instance().componentName().equals(component))
                        .flatMap(visit -> visit.instance().wiring().inputs().stream())
                        .anyMatch(input -> fills(input, reference.path()));
    }

    private static boolean fills(DataInput input, FieldPath path) {
        return input.toFieldPaths().stream().anyMatch(written -> leads(written, path));
    }

    private static boolean leads(String written, FieldPath path) {
        try {
            FieldPath target = FieldPath.parse(written);
            return target.startsWith(path) || path.startsWith(target);
        } catch (FieldPathException misspelt) {
            return false;
        }
    }
}
