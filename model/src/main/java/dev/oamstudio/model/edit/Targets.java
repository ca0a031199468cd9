package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Nearness;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what an edit speaks of in a model.
record Targets(OamModel model) {

    Application application(String key) throws RefusedException {
        Application application =
                model.application(key)
                        .orElseThrow(() -> RefusedException.because(Message.of("edit.gone", key)));
        return editable(application);
    }

    ComponentInstance instance(ElementId id) throws RefusedException {
        return model.instance(id).orElseThrow(() -> gone(id));
    }

    /// The application of an instance, as long as it is one that can be edited.
    Application applicationOf(ElementId instance) throws RefusedException {
        return editable(model.applicationOf(instance).orElseThrow(() -> gone(instance)));
    }

    Component componentOf(ComponentInstance instance) throws RefusedException {
        return model.componentOf(instance)
                .orElseThrow(() ->
                        RefusedException.because(
                                Message.of("edit.component-gone", instance.componentName()),
                                instance.id()));
    }

    /// The instances of the component that an instance is one of, of whatever applications; also where the folder does not have it.
    List<ComponentInstance> sharing(ComponentInstance instance) throws RefusedException {
        Optional<Component> component = model.componentOf(instance);
        if (component.isPresent()) {
            return model.instancesOf(component.get());
        }
        String namespace = applicationOf(instance.id()).namespace();
        return model.applications().stream()
                .filter(each -> Nearness.mayMeet(each.namespace(), namespace))
                .flatMap(each -> each.instances().stream())
                .filter(each -> each.componentName().equals(instance.componentName()))
                .toList();
    }

    TraitAttachment trait(ElementId id) throws RefusedException {
        return instances()
                .flatMap(instance -> instance.traits().stream())
                .filter(trait -> trait.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gone(id));
    }

    /// The instance that a trait is attached to.
    ComponentInstance instanceOf(TraitAttachment trait) throws RefusedException {
        return instances()
                .filter(instance -> instance.traits().contains(trait))
                .findFirst()
                .orElseThrow(() -> gone(trait.id()));
    }

    Stream<ComponentInstance> instances() {
        return model.applications().stream()
                .flatMap(application -> application.instances().stream());
    }

    /// An end of a data flow: an instance, or a trait and its instance.
    WiredElement wired(ElementId element) throws RefusedException {
        Optional<ComponentInstance> instance = model.instance(element);
        if (instance.isPresent()) {
            return new WiredElement(
                    element, instance.get(), instance.get().wiring(), instance.get().place());
        }
        TraitAttachment trait = trait(element);
        return new WiredElement(element, instanceOf(trait), trait.wiring(), trait.place());
    }

    /// Something with data outputs and inputs.
    ///
    /// @param place the entry that they are written in
    record WiredElement(ElementId id, ComponentInstance instance, Wiring wiring, Place place) {

        /// All of an application: every instance, its traits behind it.
        static List<WiredElement> in(Application application) {
            return application.instances().stream().flatMap(WiredElement::of).toList();
        }

        private static Stream<WiredElement> of(ComponentInstance instance) {
            WiredElement whole =
                    new WiredElement(instance.id(), instance, instance.wiring(), instance.place());
            return Stream.concat(
                    Stream.of(whole),
                    instance.traits().stream()
                            .map(trait ->
                                    new WiredElement(
                                            trait.id(), instance, trait.wiring(), trait.place())));
        }
    }

    static boolean isEdas(Application application) {
        return application.dialect() == Dialect.EDAS;
    }

    /// An application, as long as it is one that can be edited.
    static Application editable(Application application) throws RefusedException {
        if (application.dialect() == Dialect.V1BETA1) {
            throw RefusedException.because(
                    Message.of("edit.v1beta1", application.name()), application.id());
        }
        return application;
    }

    private static RefusedException gone(ElementId id) {
        return RefusedException.because(Message.of("edit.gone", id.value()), id);
    }
}
