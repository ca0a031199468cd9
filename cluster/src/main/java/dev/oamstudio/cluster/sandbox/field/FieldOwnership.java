package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.deploy.ClusterException.FieldConflict;
import dev.oamstudio.model.yaml.Value;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Writes with field ownership, as the API server does: an apply declares all that a manager wants; an update writes over
/// what is there. Pure.
///
/// @param shape the structure of the kind
/// @param now the time to note in `managedFields`
public record FieldOwnership(Shape shape, String now) {
    private static final Set<String> UNOWNED =
            Set.of(
                    ".apiVersion",
                    ".kind",
                    ".metadata",
                    ".metadata.name",
                    ".metadata.namespace",
                    ".metadata.uid",
                    ".metadata.resourceVersion",
                    ".metadata.generation",
                    ".metadata.creationTimestamp",
                    ".metadata.deletionTimestamp",
                    ".metadata.managedFields",
                    ".metadata.selfLink");

    /// Server-side apply. What the manager wanted earlier and wants no more goes, unless others own it.
    ///
    /// @param force take over what others own and what would change
    /// @throws FieldConflicts without force, if others own what would change
    public Written apply(Written live, Value.Mapping config, Owner owner, boolean force)
            throws FieldConflicts {
        Value.Mapping wanted = (Value.Mapping) Merge.withoutNulls(config);
        FieldSet fields = FieldSet.of(wanted, shape).filter(FieldOwnership::counts);
        SequencedSet<OwnedPath> disputed = disputed(live, wanted, fields, owner);
        if (!disputed.isEmpty() && !force) {
            throw new FieldConflicts(conflicts(live, owner, disputed));
        }
        Ownership ownership =
                live.ownership().changeOthers(owner, theirs -> theirs.minus(disputed));
        Value merged = Merge.over(live.content(), wanted, shape);
        for (OwnedPath gone : dropped(ownership, owner, fields)) {
            merged = Merge.without(merged, gone);
        }
        return new Written((Value.Mapping) merged, ownership.with(owner, fields, now));
    }

    /// Writes a whole new content; who changes a field owns it from then on.
    public Written update(Written live, Value.Mapping next, Owner owner) {
        FieldSet after = FieldSet.of(next, shape).filter(FieldOwnership::counts);
        FieldSet changed = after.filter(path -> !at(live.content(), path).equals(at(next, path)));
        Ownership ownership =
                live.ownership()
                        .changeOthers(
                                owner,
                                theirs ->
                                        theirs.minus(changed.paths())
                                                .filter(p -> at(next, p).isPresent()));
        FieldSet mine =
                ownership
                        .of(owner)
                        .filter(path -> at(next, path).isPresent())
                        .plus(changed.paths());
        return new Written(next, ownership.with(owner, mine, now));
    }

    /// Fields of ours that others own and that would change.
    private SequencedSet<OwnedPath> disputed(
            Written live, Value wanted, FieldSet fields, Owner owner) {
        SequencedSet<OwnedPath> disputed = new LinkedHashSet<>();
        for (Ownership.Share share : live.ownership().others(owner)) {
            fields.paths().stream()
                    .filter(share.fields()::contains)
                    .filter(path -> !isItem(path))
                    .filter(path -> !at(live.content(), path).equals(at(wanted, path)))
                    .forEach(disputed::add);
        }
        return disputed;
    }

    private static List<FieldConflict> conflicts(
            Written live, Owner owner, SequencedSet<OwnedPath> disputed) {
        return live.ownership().others(owner).stream()
                .flatMap(share ->
                        disputed.stream()
                                .filter(share.fields()::contains)
                                .map(path ->
                                        new FieldConflict(
                                                path.toString(), share.owner().manager())))
                .sorted(
                        Comparator.comparing(FieldConflict::manager)
                                .thenComparing(FieldConflict::field))
                .toList();
    }

    /// What only this manager owned, wants no longer, and what is not inside anything that is still wanted.
    private static List<OwnedPath> dropped(Ownership before, Owner owner, FieldSet fields) {
        List<Ownership.Share> others = before.others(owner);
        return before.of(owner).paths().stream()
                .filter(path -> !fields.hasWithin(path))
                .filter(path -> others.stream().noneMatch(share -> share.fields().hasWithin(path)))
                .filter(path -> !isKeyOfKeptItem(path, fields, others))
                .toList();
    }

    /// The fields by which an item is known stay as long as the item does.
    private static boolean isKeyOfKeptItem(
            OwnedPath path, FieldSet fields, List<Ownership.Share> others) {
        OwnedPath parent = path.parent();
        boolean key =
                !parent.isRoot()
                        && parent.last() instanceof PathElement.Item item
                        && path.last() instanceof PathElement.Field field
                        && item.keys().get(field.name()).isPresent();
        return key
                && (fields.hasWithin(parent)
                        || others.stream().anyMatch(share -> share.fields().hasWithin(parent)));
    }

    private static boolean isItem(OwnedPath path) {
        return path.last() instanceof PathElement.Item;
    }

    private static Optional<Value> at(Value content, OwnedPath path) {
        return FieldSet.find(content, path);
    }

    /// Nobody owns what identifies an object or what the server fills in.
    private static boolean counts(OwnedPath path) {
        List<String> start = path.elements().stream().limit(2).map(PathElement::display).toList();
        return !UNOWNED.contains(String.join("", start));
    }
}
