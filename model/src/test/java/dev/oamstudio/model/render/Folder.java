package dev.oamstudio.model.render;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadDefinition;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A folder for tests: its design and what its applications render to. The kinds that its definitions speak of are given with
/// them, as `Kind.version`.
public final class Folder {
    private final List<YamlFile> files = new ArrayList<>();
    private final Map<String, GroupVersionKind> kinds = new LinkedHashMap<>();

    public static Folder of(String... texts) {
        Folder folder = new Folder();
        for (String text : texts) {
            folder.files.add(YamlFile.parse("file" + folder.files.size() + ".yaml", text));
        }
        return folder;
    }

    /// Says which kind a definition with a name is about.
    public Folder kind(String definition, String apiVersion, String kind) {
        kinds.put(definition, GroupVersionKind.of(apiVersion, kind));
        return this;
    }

    public Design design() {
        OamModel model = ModelReader.read(files);
        List<Capability> capabilities =
                model.definitions().stream()
                        .filter(definition -> kinds.containsKey(definition.name()))
                        .map(this::capability)
                        .toList();
        return new Design(files, model, new Catalog(capabilities));
    }

    public Rendering render() {
        return render(design().model().applications().getFirst().name());
    }

    public Rendering render(String application) {
        Design design = design();
        return Renderer.render(
                design, design.model().application(application).orElseThrow(), "default");
    }

    private Capability capability(Definition definition) {
        CapabilityKind kind =
                switch (definition) {
                    case WorkloadDefinition ignored -> CapabilityKind.WORKLOAD;
                    case TraitDefinition ignored -> CapabilityKind.TRAIT;
                    case ScopeDefinition ignored -> CapabilityKind.SCOPE;
                };
        return new Capability(
                kind,
                definition,
                Objects.requireNonNull(kinds.get(definition.name())),
                definition.name(),
                false,
                new Capability.Presentation(definition.name(), "", "box"),
                Value.Mapping.EMPTY,
                Value.Mapping.EMPTY,
                List.of(),
                Capability.Origin.FOLDER);
    }

    /// An object from YAML text.
    public static KubeObject object(String yaml) {
        return new KubeObject((Value.Mapping) value(yaml));
    }

    public static Value value(String yaml) {
        return YamlFile.parse("object.yaml", yaml).documents().getFirst().value();
    }

    /// `apps/v1 Deployment shop/web` as a key; no slash in the name means no namespace.
    public static ObjectKey key(String written) {
        String[] parts = written.split(" ", -1);
        int slash = parts[2].indexOf('/');
        return new ObjectKey(
                GroupVersionKind.of(parts[0], parts[1]),
                slash < 0 ? "" : parts[2].substring(0, slash),
                parts[2].substring(slash + 1));
    }
}
