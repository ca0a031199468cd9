package dev.oamstudio.cluster.sandbox.field;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who owns what of one object, in the order in which they came.
public record Ownership(List<Share> shares) {
    public static final Ownership NOBODY = new Ownership(List.of());

    public Ownership {
        shares = List.copyOf(shares);
    }

    /// What one writer owns, and since when.
    record Share(Owner owner, FieldSet fields, String time) {
        Share withFields(FieldSet next) {
            return new Share(owner, next, time);
        }

        Value toValue() {
            Value.Mapping entry =
                    mapping(
                            "manager", owner.manager(),
                            "operation", owner.operation().word(),
                            "apiVersion", owner.apiVersion(),
                            "time", time,
                            "fieldsType", "FieldsV1",
                            "fieldsV1", fields.fieldsV1());
            return owner.subresource().isEmpty()
                    ? entry
                    : entry.with("subresource", Value.text(owner.subresource()));
        }
    }

    /// As `metadata.managedFields` shows it.
    public Value.Sequence managedFields() {
        return new Value.Sequence(shares.stream().map(Share::toValue).toList());
    }

    FieldSet of(Owner owner) {
        return share(owner).map(Share::fields).orElse(FieldSet.NONE);
    }

    List<Share> others(Owner owner) {
        return shares.stream().filter(share -> !share.owner().sameWriter(owner)).toList();
    }

    /// With a writer owning exactly these fields; its time stays if nothing changes for it.
    Ownership with(Owner owner, FieldSet fields, String now) {
        Optional<Share> before = share(owner);
        if (before.isPresent() && before.get().fields().equals(fields)) {
            return this;
        }
        List<Share> next = new ArrayList<>(shares);
        Share share = new Share(owner, fields, now);
        before.ifPresentOrElse(old -> next.set(next.indexOf(old), share), () -> next.add(share));
        next.removeIf(candidate -> candidate.fields().isEmpty());
        return new Ownership(next);
    }

    /// With what the others own changed; who is left with nothing is gone.
    Ownership changeOthers(Owner owner, UnaryOperator<FieldSet> change) {
        return new Ownership(
                shares.stream()
                        .map(share ->
                                share.owner().sameWriter(owner)
                                        ? share
                                        : share.withFields(change.apply(share.fields())))
                        .filter(share -> !share.fields().isEmpty())
                        .toList());
    }

    private Optional<Share> share(Owner owner) {
        return shares.stream().filter(share -> share.owner().sameWriter(owner)).findFirst();
    }
}
