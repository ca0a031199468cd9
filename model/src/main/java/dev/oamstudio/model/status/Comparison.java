package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Compares what is desired with what the cluster has, as far as it is desired: what a server adds by default or another
/// manager sets makes no difference. Fields that this product set earlier and that are no longer desired do.
public final class Comparison {
    /// The field manager under which this product applies.
    public static final String MANAGER = "oam-studio";

    private static final Set<String> NOT_COMPARED = Set.of("apiVersion", "kind", "status");
    private static final Set<String> SERVERS_METADATA =
            Set.of(
                    "creationTimestamp",
                    "deletionTimestamp",
                    "generation",
                    "managedFields",
                    "name",
                    "namespace",
                    "resourceVersion",
                    "selfLink",
                    "uid");

    private final boolean builtIn;
    private final Set<FieldPath> left;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(boolean builtIn, Set<FieldPath> left) {
        this.builtIn = builtIn;
        this.left = left;
    }

    public static List<Difference> of(KubeObject desired, KubeObject live) {
        return of(desired, live, Set.of());
    }

    /// @param left out of the comparison: fields whose desired value is not known yet
    public static List<Difference> of(KubeObject desired, KubeObject live, Set<FieldPath> left) {
        Comparison comparison = new Comparison(BuiltInKinds.contains(desired.type()), left);
        Value.Mapping wanted = SecretText.encoded(desired).content();
        comparison.compareObject(wanted, live.content());
        comparison.differences.addAll(
                new FormerFields(wanted, live, left, comparison.builtIn).differences());
        return List.copyOf(comparison.differences);
    }

    private void compareObject(Value.Mapping wanted, Value.Mapping live) {
        wanted.entries()
                .forEach((key, value) -> {
                    if (key.equals("metadata")) {
                        compareMetadata(wanted.mappingAt("metadata"), live.mappingAt("metadata"));
                    } else if (!NOT_COMPARED.contains(key)) {
                        compare(FieldPath.ofKeys(key), value, live.get(key));
                    }
                });
    }

    private void compareMetadata(Value.Mapping wanted, Value.Mapping live) {
        wanted.entries()
                .forEach((key, value) -> {
                    if (!SERVERS_METADATA.contains(key)) {
                        compare(FieldPath.ofKeys("metadata", key), value, live.get(key));
                    }
                });
    }

    private void compare(FieldPath path, Value wanted, Optional<Value> live) {
        if (left.contains(path)) {
            return;
        }
        if (live.isEmpty()) {
            absent(path, wanted);
            return;
        }
        switch (wanted) {
            case Value.Mapping mapping when live.get() instanceof Value.Mapping there ->
                    mapping.entries()
                            .forEach((key, value) -> compare(path.key(key), value, there.get(key)));
            case Value.Sequence sequence when live.get() instanceof Value.Sequence there ->
                    compareList(path, sequence, there);
            case Value.Mapping ignored -> differ(path, wanted, live);
            case Value.Sequence ignored -> differ(path, wanted, live);
            case Value.Null ignored -> {}
            case Value.Text ignored -> compareScalar(path, wanted, live.get());
            case Value.Whole ignored -> compareScalar(path, wanted, live.get());
            case Value.Real ignored -> compareScalar(path, wanted, live.get());
            case Value.Bool ignored -> compareScalar(path, wanted, live.get());
        }
    }

    /// Kubernetes' own kinds drop what is empty; custom resources drop nothing but nulls.
    private void absent(FieldPath path, Value wanted) {
        boolean meansNothing = wanted instanceof Value.Null || (builtIn && Scalars.isZero(wanted));
        boolean onlyLeft =
                wanted instanceof Value.Mapping mapping
                        && !mapping.isEmpty()
                        && mapping.entries().keySet().stream()
                                .allMatch(key -> left.contains(path.key(key)));
        if (!meansNothing && !onlyLeft) {
            differ(path, wanted, Optional.empty());
        }
    }

    private void compareScalar(FieldPath path, Value wanted, Value live) {
        if (!Scalars.same(path, wanted, live)) {
            differ(path, wanted, Optional.of(live));
        }
    }

    /// Lists whose items have a key are merged by it; others are one value, compared item by item.
    private void compareList(FieldPath path, Value.Sequence wanted, Value.Sequence live) {
        if (builtIn && MergeKeys.identify(path, wanted) && MergeKeys.identify(path, live)) {
            compareKeyed(path, wanted, live);
        } else if (wanted.items().size() != live.items().size()) {
            differ(path, wanted, Optional.of(live));
        } else {
            for (int i = 0; i < wanted.items().size(); i++) {
                compare(path.index(i), wanted.items().get(i), Optional.of(live.items().get(i)));
            }
        }
    }

    private void compareKeyed(FieldPath path, Value.Sequence wanted, Value.Sequence live) {
        for (int i = 0; i < wanted.items().size(); i++) {
            Value item = wanted.items().get(i);
            Optional<Value> there =
                    live.items().stream()
                            .filter(other -> MergeKeys.sameItem(path, item, other))
                            .findFirst();
            compare(path.index(i), item, there);
        }
    }

    private void differ(FieldPath path, Value wanted, Optional<Value> live) {
        differences.add(new Difference(path, live, Optional.of(wanted)));
    }
}
