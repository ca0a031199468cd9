package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;

/// A workload, trait or scope definition (core.oam.dev/v1alpha2), as found in a file, a cluster or the built-in catalog.
public sealed interface Definition permits WorkloadDefinition, TraitDefinition, ScopeDefinition {
    /// `metadata.name`; by convention the name of the CRD that it refers to.
    String name();

    /// `spec.definitionRef.name`: `plural.group`.
    String reference();

    /// `spec.definitionRef.version`, or the empty text.
    default String version() {
        return object().text("spec", "definitionRef", "version");
    }

    /// `spec.extension`: free for tools; no runtime of v1alpha2 reads it.
    default Value.Mapping extension() {
        return object().content().mappingAt("spec", "extension");
    }

    KubeObject object();

    Place place();
}
