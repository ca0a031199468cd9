package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Components as text to be pasted elsewhere: their documents as they are written, and an application with their entries.
public final class Clip {
    private Clip() {}

    /// The text of some instances; empty for none.
    public static String of(Workspace workspace, List<ElementId> instances) {
        OamModel model = workspace.design().model();
        List<ComponentInstance> copied =
                instances.stream()
                        .flatMap(id -> model.instance(id).stream())
                        .filter(instance -> isWritten(workspace, instance.place()))
                        .toList();
        if (copied.isEmpty()) {
            return "";
        }
        Set<String> documents = new LinkedHashSet<>();
        for (ComponentInstance instance : copied) {
            model.componentOf(instance)
                    .map(Component::place)
                    .map(place -> text(workspace, place))
                    .ifPresent(documents::add);
        }
        String name = model.applicationOf(instances.getFirst()).map(Application::name).orElse("");
        documents.add(application(workspace, name, copied));
        return String.join("---\n", documents);
    }

    /// Whether an entry can be read now, and is not only known from when its document last parsed.
    private static boolean isWritten(Workspace workspace, Place entry) {
        return entry.path().in(document(workspace, entry).value()).isPresent();
    }

    /// An application with the entries as they are written.
    private static String application(
            Workspace workspace, String name, List<ComponentInstance> instances) {
        Value.Mapping empty =
                ComponentAdding.object("ApplicationConfiguration", name)
                        .with("spec", Value.Mapping.EMPTY.with("components", Value.Sequence.EMPTY));
        YamlFile text = YamlFile.parse("clip.yaml", YamlPrinter.print(empty));
        for (int i = 0; i < instances.size(); i++) {
            Place place = instances.get(i).place();
            YamlFile source = workspace.file(place.file()).orElseThrow();
            text = text.reparse(withEntry(text, i, source, place));
        }
        return text.text();
    }

    private static String withEntry(YamlFile text, int index, YamlFile source, Place entry) {
        try {
            return TextChange.applyAll(
                    text.text(),
                    YamlPatch.insertCopy(
                            new YamlPatch.Target(text, 0),
                            ComponentAdding.COMPONENTS.index(index),
                            new YamlPatch.Target(source, entry.document()),
                            entry.path()));
        } catch (FieldPathException impossible) {
            throw new IllegalStateException("a list takes any item", impossible);
        }
    }

    private static String text(Workspace workspace, Place place) {
        YamlFile file = workspace.file(place.file()).orElseThrow();
        YamlDocument document = document(workspace, place);
        return file.text().substring(document.range().start(), document.range().end()).strip()
                + "\n";
    }

    private static YamlDocument document(Workspace workspace, Place place) {
        return workspace.file(place.file()).orElseThrow().documents().get(place.document());
    }
}
