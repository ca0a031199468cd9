package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The hash in the name of an unnamed trait: FNV-1a, 32 bits, over the dump that go-spew (`%#v`, sorted keys, no methods)
/// makes of the runtime's Go struct `ComponentTrait`; its decimal digits written in the alphabet of Kubernetes' safe names.
final class TraitHash {
    private static final String ALPHABET = "bcdfghjklmnpqrstvwxz2456789";
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final String NO_STORE =
            "(v1alpha2.StoreReference){TypedReference:(v1alpha1.TypedReference)"
                    + "{APIVersion:(string) Kind:(string) Name:(string) UID:(types.UID)}"
                    + " Operations:([]v1alpha2.DataOperation)<nil>}";

    private final RuntimeVariant variant;

    TraitHash(RuntimeVariant variant) {
        this.variant = variant;
    }

    String of(TraitAttachment attachment) {
        return safe(Integer.toUnsignedString(fnv1a(dump(attachment))));
    }

    private String dump(TraitAttachment attachment) {
        return "(v1alpha2.ComponentTrait){Trait:(runtime.RawExtension){Raw:([]uint8)"
                + bytes(attachment.trait().content())
                + " Object:(runtime.Object)<nil>} DataOutputs:([]v1alpha2.DataOutput)"
                + list(attachment.wiring().outputs(), this::output)
                + " DataInputs:([]v1alpha2.DataInput)"
                + list(attachment.wiring().inputs(), this::input)
                + "}";
    }

    private static String bytes(Value.Mapping trait) {
        StringBuilder dump = new StringBuilder("[");
        for (byte each : ServerJson.write(trait).getBytes(StandardCharsets.UTF_8)) {
            dump.append(dump.length() > 1 ? " " : "").append(each & 0xff);
        }
        return dump.append(']').toString();
    }

    private String output(DataOutput output) {
        return "{Name:(string)"
                + output.name()
                + " FieldPath:(string)"
                + output.fieldPath()
                + " Conditions:"
                + conditions(output.conditions())
                + store(" OutputStore:")
                + "}";
    }

    private String input(DataInput input) {
        return "{ValueFrom:(v1alpha2.DataInputValueFrom){DataOutputName:(string)"
                + input.outputName()
                + "} ToFieldPaths:([]string)"
                + list(input.toFieldPaths(), path -> path)
                + switch (variant) {
                    case RELEASED -> "";
                    case MASTER -> " Conditions:" + conditions(input.conditions());
                }
                + store(" InputStore:")
                + "}";
    }

    private String store(String field) {
        return switch (variant) {
            case RELEASED -> "";
            case MASTER -> field + NO_STORE;
        };
    }

    private static String conditions(List<ConditionRequirement> conditions) {
        return "([]v1alpha2.ConditionRequirement)" + list(conditions, TraitHash::condition);
    }

    private static String condition(ConditionRequirement condition) {
        return "{Operator:(v1alpha2.ConditionOperator)"
                + condition.op()
                + " Value:(string)"
                + condition.value()
                + " ValueFrom:(v1alpha2.ValueFrom){FieldPath:(string)"
                + condition.valueFromPath()
                + "} FieldPath:(string)"
                + condition.fieldPath()
                + "}";
    }

    private static <T> String list(List<T> items, Function<T, String> dump) {
        return items.isEmpty()
                ? "<nil>"
                : items.stream().map(dump).collect(Collectors.joining(" ", "[", "]"));
    }

    private static int fnv1a(String text) {
        int hash = FNV_OFFSET;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    private static String safe(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf(ALPHABET.charAt(digit % ALPHABET.length())))
                .collect(Collectors.joining());
    }
}
