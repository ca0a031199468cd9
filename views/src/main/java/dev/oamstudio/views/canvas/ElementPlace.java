package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.views.canvas.live.LiveScene;
import dev.oamstudio.views.session.DesignSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds where in the files something on the canvas is written.
final class ElementPlace {
    private ElementPlace() {}

    static Optional<Place> of(ElementId element, DesignSession design, LiveScene live) {
        List<ComponentInstance> instances =
                design.application().map(application -> application.instances()).orElse(List.of());
        return Stream.of(
                        instances.stream()
                                .filter(instance -> instance.id().equals(element))
                                .map(ComponentInstance::place),
                        instances.stream()
                                .flatMap(instance -> instance.traits().stream())
                                .filter(trait -> trait.id().equals(element))
                                .map(TraitAttachment::place),
                        instances.stream()
                                .flatMap(instance -> instance.scopes().stream())
                                .filter(scope -> scope.scope().equals(element))
                                .map(ScopeMembership::place),
                        live.scene().edge(element).stream()
                                .flatMap(edge -> edge.dependencies().stream())
                                .map(Dependency::place))
                .flatMap(places -> places)
                .findFirst();
    }
}
