package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject.Role;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Makes the object of a trait: name, labels, and the link to its workload where the definition has a path for it.
///
/// An unnamed trait is called `<instance>-trait-<hash>`, as the releases of oam-kubernetes-runtime do; where an instance has a
/// name of its own (which that runtime does not know) it stands in place of the component's. Unlike there, the data outputs of
/// a trait without definition are not lost.
final class TraitRenderer {
    private static final TraitHash HASH = new TraitHash(RuntimeVariant.RELEASED);

    private final Scene scene;
    private final List<Diagnostic> findings;

    TraitRenderer(Scene scene, List<Diagnostic> findings) {
        this.scene = scene;
        this.findings = findings;
    }

    Optional<Draft> render(
            ComponentInstance instance, TraitAttachment attachment, ObjectKey workload) {
        KubeObject trait = attachment.trait();
        if (trait.text("apiVersion").isEmpty() || trait.text("kind").isEmpty()) {
            findings.add(
                    Finding.OBJECT_TYPED.at(attachment.place(), attachment.id(), instance.name()));
            return Optional.empty();
        }
        Draft draft = Draft.of(trait, Source.TRAIT, scene.below(attachment.place(), "trait"));
        Draft labelled =
                new OamMetadata(scene, instance)
                        .on(withName(draft, instance, attachment), Role.TRAIT);
        return linked(labelled, attachment, workload).map(Draft::tidy);
    }

    private Draft withName(Draft draft, ComponentInstance instance, TraitAttachment attachment) {
        if (!draft.object().name().isEmpty()) {
            return draft;
        }
        String name = instance.name() + "-trait-" + HASH.of(attachment);
        return draft.withMetadata("name", Value.text(name), Source.GENERATED, attachment.place());
    }

    private Optional<Draft> linked(Draft draft, TraitAttachment attachment, ObjectKey workload) {
        Optional<TraitDefinition> definition = scene.definitionOf(attachment.trait());
        String path = definition.map(TraitDefinition::workloadRefPath).orElse("");
        if (path.isEmpty()) {
            return Optional.of(draft);
        }
        try {
            return Optional.of(
                    draft.with(
                            FieldPath.parse(path),
                            References.to(workload),
                            Source.RELATION,
                            attachment.place()));
        } catch (FieldPathException wrong) {
            findings.add(Finding.FIELD_PATH_LEADS.at(attachment.place(), attachment.id(), path));
            return Optional.empty();
        }
    }
}
