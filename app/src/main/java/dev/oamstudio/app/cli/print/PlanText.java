package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.deploy.FieldChange;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Prints what an apply would do.
public record PlanText(Console console) {

    public String text(Plan plan) {
        Stream<String> head = Stream.of(title(plan));
        Stream<String> lines = plan.actions().stream().flatMap(this::lines);
        return String.join("\n", Stream.concat(head, lines).toList()) + "\n" + summary(plan);
    }

    public String summary(Plan plan) {
        String refused =
                plan.refusals().isEmpty()
                        ? ""
                        : console.say("plan.summary-refused", plan.refusals().size());
        return counts(plan) + refused;
    }

    /// Why a plan cannot be applied, and what to do about it.
    public List<String> hindrances(Plan plan) {
        List<String> sentences = new ArrayList<>();
        plan.gaps()
                .unserved()
                .forEach(type -> sentences.add(console.say("plan.kind-unserved", type)));
        plan.missingNamespaces()
                .forEach(name -> sentences.add(console.say("plan.no-namespace", name)));
        if (!plan.refusals().isEmpty()) {
            boolean adoptable = plan.refusals().stream().allMatch(PlannedAction.Refuse::adoptable);
            sentences.add(
                    console.say(
                            adoptable ? "plan.refused-adoptable" : "plan.refused",
                            plan.refusals().size()));
        }
        return sentences;
    }

    /// What a real cluster would not take as the sandbox does.
    public List<String> simulations(Plan plan) {
        return plan.gaps().simulated().stream()
                .map(type -> console.say("plan.kind-simulated", type))
                .toList();
    }

    private String counts(Plan plan) {
        return console.say(
                "plan.summary",
                count(plan, PlannedAction.Create.class),
                count(plan, PlannedAction.Change.class),
                count(plan, PlannedAction.Delete.class),
                count(plan, PlannedAction.Keep.class));
    }

    public Value.Mapping json(Plan plan) {
        return new JsonTree()
                .put("application", plan.rendering().application().name())
                .put("context", plan.cluster().context())
                .put("simulated", plan.cluster().simulated())
                .put("changes", plan.changes())
                .put(
                        "missingNamespaces",
                        plan.missingNamespaces().stream().map(Value::text).toList())
                .put("unservedKinds", kinds(plan.gaps().unserved()))
                .put("simulatedKinds", kinds(plan.gaps().simulated()))
                .put("actions", plan.actions().stream().map(this::json).toList())
                .done();
    }

    private static List<Value> kinds(List<GroupVersionKind> types) {
        return types.stream().<Value>map(type -> Value.text(type.toString())).toList();
    }

    private String title(Plan plan) {
        String application = plan.rendering().application().name();
        String context = plan.cluster().context();
        return console.tint(
                Tint.STRONG,
                plan.cluster().simulated()
                        ? console.say("plan.title-simulated", application, context)
                        : console.say("plan.title", application, context));
    }

    private Stream<String> lines(PlannedAction action) {
        String because = console.words().say(action.because());
        return switch (action) {
            case PlannedAction.Create create ->
                    Stream.of(line(Tint.GOOD, "+ ", "plan.create", create.key(), because));
            case PlannedAction.Keep keep ->
                    Stream.of(line(Tint.FAINT, "= ", "plan.keep", keep.key(), because));
            case PlannedAction.Delete delete ->
                    Stream.of(line(Tint.BAD, "- ", "plan.delete", delete.key(), because));
            case PlannedAction.Refuse refuse ->
                    Stream.of(line(Tint.BAD, "! ", "plan.refuse", refuse.key(), because));
            case PlannedAction.Change change ->
                    Stream.concat(
                            Stream.of(
                                    line(Tint.BUSY, "~ ", "plan.change", change.key(), because)
                                            + " · "
                                            + console.words().say(change.effect())),
                            change.fields().stream().map(field -> line(change.key(), field)));
        };
    }

    private String line(Tint tint, String sign, String verb, ObjectKey key, String because) {
        return console.tint(tint, sign + console.say(verb))
                + "  "
                + Console.printable(key.toString())
                + console.tint(Tint.FAINT, "  " + Console.printable(because));
    }

    private String line(ObjectKey key, FieldChange field) {
        return "    "
                + Console.printable(field.path() + ": ")
                + console.tint(Tint.BAD, shown(key, field, field.before()))
                + " → "
                + console.tint(Tint.GOOD, shown(key, field, field.after()));
    }

    private String shown(ObjectKey key, FieldChange field, Optional<Value> value) {
        return value.map(there -> Masking.shown(key, field.path(), there))
                .map(Value::display)
                .map(Console::printable)
                .orElseGet(() -> console.say("plan.nothing"));
    }

    Value.Mapping json(PlannedAction action) {
        JsonTree tree = new JsonTree();
        return switch (action) {
            case PlannedAction.Create create -> about(tree.put("action", "create"), create).done();
            case PlannedAction.Keep keep -> about(tree.put("action", "keep"), keep).done();
            case PlannedAction.Delete delete -> about(tree.put("action", "delete"), delete).done();
            case PlannedAction.Refuse refuse ->
                    about(tree.put("action", "refuse"), refuse)
                            .put("adoptable", refuse.adoptable())
                            .done();
            case PlannedAction.Change change ->
                    about(tree.put("action", "change"), change)
                            .put("adopts", change.adopts())
                            .put("effect", console.words().say(change.effect()))
                            .put("fields", fields(change))
                            .done();
        };
    }

    private JsonTree about(JsonTree tree, PlannedAction action) {
        return tree.put("apiVersion", action.key().type().apiVersion())
                .put("kind", action.key().type().kind())
                .put("namespace", action.key().namespace())
                .put("name", action.key().name())
                .put("because", console.words().say(action.because()));
    }

    private static List<Value.Mapping> fields(PlannedAction.Change change) {
        return change.fields().stream().map(field -> json(change.key(), field)).toList();
    }

    private static Value.Mapping json(ObjectKey key, FieldChange field) {
        JsonTree tree = new JsonTree().put("path", field.path().toString());
        field.before()
                .ifPresent(value -> tree.put("before", Masking.shown(key, field.path(), value)));
        field.after()
                .ifPresent(value -> tree.put("after", Masking.shown(key, field.path(), value)));
        return tree.done();
    }

    private static long count(Plan plan, Class<? extends PlannedAction> kind) {
        return plan.actions().stream().filter(kind::isInstance).count();
    }
}
