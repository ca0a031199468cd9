package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Components as text to be pasted elsewhere: their documents as they are written, and an application with their entries.
public final class Clip {
    private Clip() {}

    /// The text of some instances; empty for none.
    public static String of(Workspace workspace, List<ElementId> instances) {
        Set<String> documents = new LinkedHashSet<>();
        List<Value> entries = new ArrayList<>();
        String application = "";
        for (ElementId id : instances) {
            var model = workspace.design().model();
            for (ComponentInstance instance : model.instance(id).stream().toList()) {
                entries.add(entry(workspace, instance));
                application = model.applicationOf(id).map(Application::name).orElse("");
                model.componentOf(instance)
                        .map(Component::place)
                        .map(place -> text(workspace, place))
                        .ifPresent(documents::add);
            }
        }
        if (entries.isEmpty()) {
            return "";
        }
        documents.add(YamlPrinter.print(application(application, entries)));
        return String.join("---\n", documents);
    }

    private static Value application(String name, List<Value> entries) {
        return Value.Mapping.EMPTY
                .with("apiVersion", Value.text("core.oam.dev/v1alpha2"))
                .with("kind", Value.text("ApplicationConfiguration"))
                .with("metadata", Value.Mapping.EMPTY.with("name", Value.text(name)))
                .with("spec", Value.Mapping.EMPTY.with("components", new Value.Sequence(entries)));
    }

    private static Value entry(Workspace workspace, ComponentInstance instance) {
        return instance.place()
                .path()
                .in(document(workspace, instance.place()).value())
                .orElse(Value.Mapping.EMPTY);
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
