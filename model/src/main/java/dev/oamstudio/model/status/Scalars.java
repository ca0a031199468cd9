package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.Quantity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;
import java.util.Set;

/// When two scalars mean the same to Kubernetes.
final class Scalars {
    /// Fields whose entries, or which themselves, are quantities.
    private static final Set<String> QUANTITIES =
            Set.of(
                    "averageValue",
                    "capacity",
                    "default",
                    "defaultRequest",
                    "divisor",
                    "hard",
                    "limits",
                    "max",
                    "min",
                    "requests",
                    "sizeLimit");

    private Scalars() {}

    static boolean same(FieldPath path, Value one, Value other) {
        return one.equals(other)
                || sameNumber(one, other)
                || (isQuantity(path) && sameQuantity(one, other));
    }

    /// What a server that leaves out zero values leaves out.
    static boolean isZero(Value value) {
        return switch (value) {
            case Value.Mapping mapping ->
                    mapping.entries().values().stream().allMatch(Scalars::isZero);
            case Value.Sequence sequence -> sequence.items().isEmpty();
            case Value.Text text -> text.text().isEmpty();
            case Value.Whole whole -> whole.number() == 0;
            case Value.Real real -> real.number() == 0;
            case Value.Bool bool -> !bool.truth();
            case Value.Null ignored -> true;
        };
    }

    private static boolean sameNumber(Value one, Value other) {
        return number(one).isPresent() && number(one).equals(number(other));
    }

    private static Optional<Double> number(Value value) {
        return switch (value) {
            case Value.Whole whole -> Optional.of((double) whole.number());
            case Value.Real real -> Optional.of(real.number());
            case Value.Text ignored -> Optional.empty();
            case Value.Bool ignored -> Optional.empty();
            case Value.Null ignored -> Optional.empty();
            case Value.Mapping ignored -> Optional.empty();
            case Value.Sequence ignored -> Optional.empty();
        };
    }

    private static boolean isQuantity(FieldPath path) {
        return isNamed(path) || isNamed(path.parent());
    }

    private static boolean isNamed(FieldPath path) {
        return !path.steps().isEmpty()
                && path.steps().getLast() instanceof FieldPath.Step.Key key
                && QUANTITIES.contains(key.name());
    }

    private static boolean sameQuantity(Value one, Value other) {
        Optional<Quantity> first = Quantity.parse(one.display());
        return first.isPresent() && first.equals(Quantity.parse(other.display()));
    }
}
