package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An object has a name; the API server refuses it otherwise. What an application makes is named after its instances.
final class ObjectHasName implements Rule {
    private static final Set<String> REVIEWS =
            Set.of("authentication.k8s.io", "authorization.k8s.io");

    static final RuleId ID = new RuleId("OAM111", "object-has-name");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Stream.of(
                        design.model().applications().stream()
                                .filter(application -> application.name().isEmpty())
                                .map(application ->
                                        found(application.place(), application.object())),
                        design.model().components().stream()
                                .filter(component -> component.name().isEmpty())
                                .map(component -> found(component.place(), component.object())),
                        design.model().objects().stream()
                                .filter(plain -> isNameless(plain.object()))
                                .filter(plain -> isOfApi(design, plain.object()))
                                .map(plain -> found(plain.place(), plain.object())))
                .flatMap(each -> each)
                .toList();
    }

    private static boolean isNameless(KubeObject object) {
        Value name = object.content().at("metadata", "name").orElse(Value.Null.NULL);
        // What is no text is told as that; reviews are questions, which are not kept.
        return (name instanceof Value.Null || name instanceof Value.Text)
                && object.name().isEmpty()
                && !REVIEWS.contains(object.type().group())
                && object.text("metadata", "generateName").isEmpty()
                && !object.text("kind").isEmpty();
    }

    /// Many programs keep their settings in files of this form that nobody applies.
    private static boolean isOfApi(Design design, KubeObject object) {
        return object.type().group().equals(OamKinds.GROUP)
                || design.schemas().find(object.type()).isPresent();
    }

    private Diagnostic found(Place place, KubeObject object) {
        return finding(Message.of("rule.object-has-name", object.text("kind")), place);
    }
}
