package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An annotation of a well-known domain is spelt as it is known: a misspelt one does nothing, and nobody says so.
final class AnnotationKnown implements Rule {
    static final RuleId ID = new RuleId("OAM614", "annotation-known");

    private static final int CLOSE = 2;

    /// From https://kubernetes.io/docs/reference/labels-annotations-taints/ and the capabilities that ship with the product.
    private static final List<String> KNOWN =
            List.of(
                    "app.oam.dev/name",
                    "cert-manager.io/cluster-issuer",
                    "cert-manager.io/issuer",
                    "cluster-autoscaler.kubernetes.io/safe-to-evict",
                    "controller.kubernetes.io/pod-deletion-cost",
                    "deployment.kubernetes.io/revision",
                    "ingressclass.kubernetes.io/is-default-class",
                    "kubectl.kubernetes.io/default-container",
                    "kubectl.kubernetes.io/restartedAt",
                    "kubernetes.io/change-cause",
                    "kubernetes.io/description",
                    "kubernetes.io/ingress.class",
                    "nginx.ingress.kubernetes.io/rewrite-target",
                    "nginx.ingress.kubernetes.io/ssl-redirect",
                    "prometheus.io/path",
                    "prometheus.io/port",
                    "prometheus.io/scrape",
                    "service.kubernetes.io/topology-mode",
                    "storageclass.kubernetes.io/is-default-class",
                    "studio.oam.dev/allow");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return SchemaSubject.of(design).flatMap(subject -> check(design, subject)).toList();
    }

    private Stream<Diagnostic> check(Design design, SchemaSubject subject) {
        return subject.object().annotations().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .flatMap(name ->
                        near(name).stream().map(known -> found(design, subject, name, known)));
    }

    private static Optional<String> near(String name) {
        return KNOWN.stream()
                .filter(known -> NearestName.distance(name, known) <= CLOSE)
                .findFirst();
    }

    private Diagnostic found(Design design, SchemaSubject subject, String name, String known) {
        Place key = subject.keyAt(design, FieldPath.ofKeys("metadata", "annotations").key(name));
        return finding(
                Message.of("rule.annotation-known", name, known),
                key,
                Fixes.replaceBy(key, known),
                subject.owners());
    }
}
