package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.conversion.Conversion;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Map;
import java.util.Optional;

/// Converts a folder to another dialect. Documents refer to each other, so all of them must parse.
final class FolderConversion {
    private FolderConversion() {}

    static void convert(Dialect target, Draft draft) throws RefusedException {
        if (target != Dialect.UPSTREAM && target != Dialect.EDAS) {
            throw RefusedException.because(Message.of("edit.convert-target"));
        }
        Design design = draft.design();
        for (YamlFile file : design.files()) {
            if (file.documents().stream().anyMatch(YamlDocument::isBroken)) {
                throw RefusedException.because(Message.of("edit.document-broken", file.path()));
            }
        }
        Conversion conversion = Conversion.of(design.files(), draft.catalog(), target);
        for (Map.Entry<String, Optional<String>> file : conversion.changed().entrySet()) {
            if (file.getValue().isPresent()) {
                draft.write(file.getKey(), file.getValue().get());
            } else {
                draft.delete(file.getKey());
            }
        }
    }
}
