package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.rule.Visits.TraitVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Services that an Ingress leads to are in the folder: without them it answers every request with an error, and looks well.
final class IngressLeadsToService implements Rule {
    static final RuleId ID = new RuleId("OAM116", "ingress-leads-to-service");

    private static final GroupVersionKind INGRESS =
            new GroupVersionKind("networking.k8s.io", "v1", "Ingress");
    private static final FieldPath SERVICE = FieldPath.ofKeys("backend", "service", "name");

    @Override
    public RuleId id() {
        return ID;
    }

    /// It may be one that the cluster has already.
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean leavesChoice() {
        return true;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        List<String> known = new FolderServices(design.model()).names().toList();
        Stream<Diagnostic> traits =
                Visits.traits(design)
                        .filter(visit -> visit.trait().trait().type().sameKind(INGRESS))
                        .flatMap(visit -> check(visit, known).stream());
        Stream<Diagnostic> objects =
                SchemaSubject.of(design)
                        .filter(subject -> subject.owner().isEmpty())
                        .filter(subject -> subject.type().sameKind(INGRESS))
                        .flatMap(subject -> check(design, subject, known));
        return Stream.concat(traits, objects).toList();
    }

    /// Of an object of its own only a misspelt name is sure: its Service may come from anywhere.
    private Stream<Diagnostic> check(Design design, SchemaSubject subject, List<String> known) {
        Value.Mapping ingress = subject.object().content();
        return backends(ingress).stream()
                .filter(path ->
                        NearestName.to(unknown(ingress, path, known), known.stream()).isPresent())
                .map(path -> misspelt(design, subject, path, known));
    }

    /// The name at a path, if nothing is called so; else empty.
    private static String unknown(Value.Mapping ingress, FieldPath path, List<String> known) {
        return path.in(ingress)
                .flatMap(Value::textAt)
                .filter(name -> !known.contains(name))
                .orElse("");
    }

    private Diagnostic misspelt(
            Design design, SchemaSubject subject, FieldPath path, List<String> known) {
        Place place = subject.at(design, path);
        String name = unknown(subject.object().content(), path, known);
        return finding(
                Message.of("rule.ingress-leads-to-service", name, subject.object().name()),
                place,
                Fixes.replaceByNearest(place, name, known.stream()),
                subject.owners());
    }

    private List<Diagnostic> check(TraitVisit visit, List<String> known) {
        Value.Mapping ingress = visit.trait().trait().content();
        return backends(ingress).stream()
                .filter(path ->
                        path.in(ingress)
                                .filter(Value.Text.class::isInstance)
                                .filter(name -> !known.contains(name.display()))
                                .isPresent())
                .map(path -> found(visit, path, path.in(ingress).orElseThrow().display(), known))
                .toList();
    }

    private static List<FieldPath> backends(Value.Mapping ingress) {
        List<FieldPath> paths = new ArrayList<>();
        paths.add(FieldPath.ofKeys("spec", "defaultBackend", "service", "name"));
        List<Value> rules = ingress.itemsAt("spec", "rules");
        for (int i = 0; i < rules.size(); i++) {
            FieldPath rule = FieldPath.ofKeys("spec", "rules").index(i).key("http").key("paths");
            for (int j = 0; j < rules.get(i).itemsAt("http", "paths").size(); j++) {
                paths.add(rule.index(j).plus(SERVICE));
            }
        }
        return paths;
    }

    private Diagnostic found(TraitVisit visit, FieldPath path, String name, List<String> known) {
        Place place = place(visit, path);
        return finding(
                Message.of("rule.ingress-leads-to-service", name, visit.owner().instance().name()),
                place,
                Fixes.replaceByNearest(place, name, known.stream()),
                visit.trait().id(),
                visit.owner().instance().id());
    }

    /// A trait stands under `trait`, or is the entry itself.
    private static Place place(TraitVisit visit, FieldPath path) {
        Place entry = visit.trait().place();
        Design design = visit.owner().design();
        Place inside = DesignPlaces.at(design, entry, entry.path().key("trait").plus(path));
        return inside.equals(entry)
                ? DesignPlaces.at(design, entry, entry.path().plus(path))
                : inside;
    }
}
