package dev.oamstudio.cluster.connect;

import dev.oamstudio.cluster.connect.KubeContext.Part;
import dev.oamstudio.cluster.connect.KubeconfigReader.Content;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The contexts of kubeconfig files, put together as kubectl does it: of equal names the first counts, and a context may name what
/// another file describes
/// (<https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/>). Nothing in a file is run by reading
/// it.
///
/// @param faults what could not be read, why, and what to do
public record Kubeconfig(List<KubeContext> contexts, List<Message> faults) {
    public Kubeconfig {
        contexts = List.copyOf(contexts);
        faults = List.copyOf(faults);
    }

    public static Kubeconfig read(KubeconfigFiles files) {
        KubeconfigReader reader = new KubeconfigReader(files);
        SequencedMap<String, KubeContext> contexts = new LinkedHashMap<>();
        for (Content content : reader.contents()) {
            for (Value entry : content.value().itemsAt("contexts")) {
                KubeContext context = context(entry, content, reader.contents());
                if (!context.name().isEmpty()) {
                    contexts.putIfAbsent(context.name(), context);
                }
            }
        }
        return new Kubeconfig(List.copyOf(contexts.values()), reader.faults());
    }

    private static KubeContext context(Value entry, Content content, List<Content> all) {
        Value.Mapping context = entry.mappingAt("context");
        return new KubeContext(
                entry.textAt("name").orElse(""),
                context.textAt("namespace").orElse(""),
                part("cluster", context.textAt("cluster").orElse(""), all),
                part("user", context.textAt("user").orElse(""), all),
                content.file());
    }

    private static Part part(String key, String name, List<Content> all) {
        for (Content content : all) {
            for (Value entry : content.value().itemsAt(key + "s")) {
                if (entry.textAt("name").orElse("").equals(name)) {
                    return new Part(name, true, entry.mappingAt(key), content.folder());
                }
            }
        }
        return new Part(name, false, Value.Mapping.EMPTY, all.getFirst().folder());
    }
}
