package dev.oamstudio.model.catalog;

import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// Something that can be dragged onto the canvas: a kind of workload, trait or scope.
///
/// @param type the kind of the objects that it makes
/// @param plural the plural resource name; see `pluralGuessed`
/// @param template what a new one starts with, without name
/// @param schema the OpenAPI v3 schema of its objects, or an empty mapping where unknown
/// @param summary the fields that a card or chip shows
public record Capability(
        CapabilityKind kind,
        Definition definition,
        GroupVersionKind type,
        String plural,
        boolean pluralGuessed,
        Presentation presentation,
        Value.Mapping template,
        Value.Mapping schema,
        List<SummaryField> summary,
        Origin origin) {
    public Capability {
        summary = List.copyOf(summary);
    }

    public String name() {
        return definition.name();
    }

    /// Where a capability comes from.
    public enum Origin {
        BUILT_IN,
        FOLDER,
        CLUSTER
    }

    /// How people see it. `icon` names a glyph.
    public record Presentation(String title, String description, String icon) {}

    /// A labelled field: the first path that leads to a value counts.
    public record SummaryField(String label, List<String> paths) {
        public SummaryField {
            paths = List.copyOf(paths);
        }
    }
}
