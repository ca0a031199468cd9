package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/// `stringData` of a Secret is never handed back: the server keeps it, encoded, among `data`.
final class SecretText {
    private static final GroupVersionKind SECRET = new GroupVersionKind("", "v1", "Secret");

    private SecretText() {}

    /// A Secret as the server keeps it; anything else as it is.
    static KubeObject encoded(KubeObject object) {
        Value.Mapping texts = object.content().mappingAt("stringData");
        if (!object.type().sameKind(SECRET) || texts.isEmpty()) {
            return object;
        }
        Value.Mapping data = object.content().mappingAt("data");
        for (Map.Entry<String, Value> text : texts.entries().entrySet()) {
            byte[] bytes = text.getValue().display().getBytes(StandardCharsets.UTF_8);
            data = data.with(text.getKey(), Value.text(Base64.getEncoder().encodeToString(bytes)));
        }
        return new KubeObject(object.content().without("stringData").with("data", data));
    }
}
