package dev.oamstudio.views.testing;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;

/// Objects as a cluster would have them.
public final class Played {
    private Played() {}

    /// The objects of a rendering as they are right after their apply.
    public static List<KubeObject> applied(Rendering rendering) {
        return rendering.objects().stream().map(RenderedObject::object).toList();
    }

    /// An object with another value at a path.
    public static KubeObject with(KubeObject object, String path, Value value)
            throws FieldPathException {
        return new KubeObject((Value.Mapping) FieldPath.parse(path).set(object.content(), value));
    }

    /// An object with what a YAML text says at its top, such as a status.
    public static KubeObject saying(KubeObject object, String yaml) {
        Value.Mapping added =
                (Value.Mapping) YamlFile.parse("played.yaml", yaml).documents().getFirst().value();
        Value.Mapping content = object.content();
        for (var entry : added.entries().entrySet()) {
            content = content.with(entry.getKey(), entry.getValue());
        }
        return new KubeObject(content);
    }
}
