package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;

/// Says that a kind can be a scope.
///
/// @param workloadRefsPath the list in the scope that collects references to its workloads, or the empty text
/// @param place the whole document, by the token of its name
public record ScopeDefinition(
        String name,
        String reference,
        String workloadRefsPath,
        boolean allowComponentOverlap,
        KubeObject object,
        Place place)
        implements Definition {}
