package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject.Role;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The rendered objects as they come, each identity once.
final class ObjectList {
    private final SequencedMap<ObjectKey, Entry> entries = new LinkedHashMap<>();
    private final List<Diagnostic> findings;

    /// An object with its place in the order of things.
    record Entry(
            Draft draft,
            Role role,
            ElementId element,
            int wave,
            List<ObjectKey> waitsFor,
            List<PendingInput> inputs) {}

    ObjectList(List<Diagnostic> findings) {
        this.findings = findings;
    }

    void add(Draft draft, Role role, ElementId element, int wave) {
        add(new Entry(draft, role, element, wave, List.of(), List.of()));
    }

    void add(Entry entry) {
        Entry earlier = entries.putIfAbsent(entry.draft().key(), entry);
        if (earlier != null) {
            Place place = entry.draft().provenance().getFirst().place();
            findings.add(
                    Finding.RENDERED_ONCE.at(
                            place, entry.element(), entry.draft().key().toString()));
        }
    }

    /// The objects in order, their waves counted from 0 without gaps.
    List<RenderedObject> inWaves() {
        List<Integer> waves =
                entries.values().stream().map(Entry::wave).distinct().sorted().toList();
        List<KubeObject> foundations =
                entries.values().stream()
                        .map(entry -> entry.draft().object())
                        .filter(object ->
                                CustomKinds.isDefinition(object) || ApplyRank.isNamespace(object))
                        .toList();
        return entries.values().stream()
                .map(entry -> rendered(entry, waves.indexOf(entry.wave()), foundations))
                .toList();
    }

    private static RenderedObject rendered(Entry entry, int wave, List<KubeObject> foundations) {
        List<ObjectKey> waitsFor = foundationsOf(entry.draft().object(), foundations);
        waitsFor.addAll(entry.waitsFor());
        return new RenderedObject(
                entry.draft().object(),
                entry.role(),
                entry.element(),
                waitsFor,
                entry.inputs(),
                wave,
                entry.draft().provenance());
    }

    /// The CRD and the namespace of the folder without which the cluster would refuse an object.
    private static List<ObjectKey> foundationsOf(KubeObject object, List<KubeObject> foundations) {
        List<ObjectKey> keys = new ArrayList<>();
        for (KubeObject foundation : foundations) {
            boolean holds =
                    ApplyRank.isNamespace(foundation)
                            ? foundation.name().equals(object.namespace())
                            : CustomKinds.defines(foundation, object.type());
            if (holds) {
                keys.add(foundation.key());
            }
        }
        return keys;
    }
}
