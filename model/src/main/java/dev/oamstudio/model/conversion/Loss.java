package dev.oamstudio.model.conversion;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.Place;
import java.util.Comparator;

/// Something that the target dialect cannot say. It stays in the text as it was, where a cluster may drop or ignore it.
///
/// @param message what, and what becomes of it
/// @param place where it stands in the texts before the conversion
public record Loss(Message message, Place place) {
    static final Comparator<Loss> ORDER =
            Comparator.comparing((Loss loss) -> loss.place().file())
                    .thenComparingInt(loss -> loss.place().document())
                    .thenComparingInt(loss -> loss.place().range().start())
                    .thenComparing(loss -> loss.message().toString());
}
