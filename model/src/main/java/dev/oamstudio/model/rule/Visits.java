package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.application.Wiring;
import java.util.Optional;
import java.util.stream.Stream;

/// Ways through a design that several rules go. Only what v1alpha2 applications say is visited: v1beta1 follows other laws.
final class Visits {
    private Visits() {}

    /// An instance in its application.
    record InstanceVisit(Design design, Application application, ComponentInstance instance) {
        Optional<Component> component() {
            return design.model().componentOf(instance);
        }

        /// Its component, where no other has the same name, so that it is clear which one is meant.
        Optional<Component> onlyComponent() {
            return component().filter(component -> design.isOnlyOfName(component));
        }
    }

    /// A trait of an instance.
    record TraitVisit(InstanceVisit owner, TraitAttachment trait) {
        /// Its kind, as messages name it.
        String name() {
            return trait.trait().text("kind");
        }
    }

    static Stream<Application> applications(Design design) {
        return design.model().applications().stream()
                .filter(application -> application.dialect() != Dialect.V1BETA1)
                .filter(application -> !OamKinds.isDraft(application.object().type()));
    }

    static Stream<InstanceVisit> instances(Design design) {
        return applications(design)
                .flatMap(application ->
                        application.instances().stream()
                                .map(instance -> new InstanceVisit(design, application, instance)));
    }

    static Stream<TraitVisit> traits(Design design) {
        return instances(design)
                .flatMap(visit ->
                        visit.instance().traits().stream()
                                .map(trait -> new TraitVisit(visit, trait)));
    }

    /// What the workload and the traits of an instance hand out and take in.
    static Stream<Wiring> wirings(ComponentInstance instance) {
        return Stream.concat(
                Stream.of(instance.wiring()),
                instance.traits().stream().map(TraitAttachment::wiring));
    }
}
