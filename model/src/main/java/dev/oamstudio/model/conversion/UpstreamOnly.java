package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.application.Wiring;

/// What later versions of upstream say of data flows, and the runtime of the EDAS dialect did not know: stores, conditions on
/// the taking side, keys for merging lists.
final class UpstreamOnly {

    private UpstreamOnly() {}

    static void report(ComponentInstance instance, Texts texts) {
        report(instance.wiring(), texts);
        instance.traits().stream().map(TraitAttachment::wiring).forEach(w -> report(w, texts));
    }

    private static void report(Wiring wiring, Texts texts) {
        for (DataOutput output : wiring.outputs()) {
            if (output.store().isGiven()) {
                texts.lose(output.place(), "conversion.flow-late", output.name(), "outputStore");
            }
        }
        for (DataInput input : wiring.inputs()) {
            report(input, input.store().isGiven(), "inputStore", texts);
            report(input, !input.conditions().isEmpty(), "conditions", texts);
            report(input, !input.mergeKeys().isEmpty(), "strategyMergeKeys", texts);
        }
    }

    private static void report(DataInput input, boolean given, String field, Texts texts) {
        if (given) {
            texts.lose(input.place(), "conversion.flow-late", input.outputName(), field);
        }
    }
}
