package dev.oamstudio.model.status;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.PendingInput;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A value that flows in, as the cluster stands now. Conditions compare texts only, and all of them must hold.
sealed interface InputValue {
    /// The value is there; an output without a field only says that its conditions hold.
    record Ready(Optional<Value> value) implements InputValue {}

    record Waiting(Message why) implements InputValue {}

    /// @param application whose own fields conditions may refer to
    /// @param target the live object that takes the value in, if there is one already
    static InputValue of(
            PendingInput input,
            KubeObject application,
            Observation observation,
            Optional<KubeObject> target) {
        Optional<KubeObject> source = observation.find(input.source());
        if (source.isEmpty()) {
            return waiting("status.waits-for", Names.shortName(input.source()));
        }
        String name = Names.shortName(input.source());
        Optional<Value> own = at(source.get(), input.fromPath());
        Optional<Message> unmet =
                new Conditions(application, source.get(), own, new Subject(name, input.fromPath()))
                        .unmet(input.conditions())
                        .or(() ->
                                target.flatMap(live ->
                                        new Conditions(
                                                        application,
                                                        live,
                                                        own,
                                                        new Subject(live.name(), input.fromPath()))
                                                .unmet(input.targetConditions())));
        if (unmet.isPresent()) {
            return new Waiting(unmet.get());
        }
        if (input.fromPath().isEmpty()) {
            return new Ready(Optional.empty());
        }
        boolean empty =
                own.isEmpty()
                        || own.get() instanceof Value.Null
                        || (input.conditions().isEmpty() && own.get().equals(Value.text("")));
        return empty ? waiting("status.waits-for-field", input.fromPath(), name) : new Ready(own);
    }

    private static InputValue waiting(String key, Object... arguments) {
        return new Waiting(Message.of(key, arguments));
    }

    private static Optional<Value> at(KubeObject object, String path) {
        try {
            return path.isEmpty() ? Optional.empty() : FieldPath.parse(path).in(object.content());
        } catch (FieldPathException wrong) {
            return Optional.empty();
        }
    }

    /// How sentences call what is tested: the object's name, and the field where a condition names none.
    record Subject(String name, String path) {}

    /// The tests on a value that flows.
    ///
    /// @param tested the object that paths of conditions lead into
    /// @param own the value itself, which is tested where a condition names no path
    record Conditions(
            KubeObject application, KubeObject tested, Optional<Value> own, Subject subject) {
        /// The first condition that does not hold, in words.
        Optional<Message> unmet(List<ConditionRequirement> conditions) {
            return conditions.stream()
                    .filter(Predicate.not(this::holds))
                    .findFirst()
                    .map(this::words);
        }

        private boolean holds(ConditionRequirement condition) {
            Optional<Value> value =
                    condition.fieldPath().isEmpty() ? own : at(tested, condition.fieldPath());
            if (value.isEmpty() || !(value.get() instanceof Value.Text text)) {
                return false;
            }
            Optional<String> expected = expected(condition);
            return switch (condition.op()) {
                case "eq" -> expected.filter(text.text()::equals).isPresent();
                case "notEq" -> expected.filter(Predicate.not(text.text()::equals)).isPresent();
                case "notEmpty" -> !text.text().isEmpty();
                default -> false;
            };
        }

        private Optional<String> expected(ConditionRequirement condition) {
            return condition.valueFromPath().isEmpty()
                    ? Optional.of(condition.value())
                    : at(application, condition.valueFromPath())
                            .flatMap(value ->
                                    value instanceof Value.Text text
                                            ? Optional.of(text.text())
                                            : Optional.empty());
        }

        private Message words(ConditionRequirement condition) {
            String wanted = expected(condition).orElse(condition.valueFromPath());
            String field = condition.fieldPath().isEmpty() ? subject.path() : condition.fieldPath();
            return switch (condition.op()) {
                case "eq" -> Message.of("status.waits-until-equal", field, subject.name(), wanted);
                case "notEq" ->
                        Message.of("status.waits-until-different", field, subject.name(), wanted);
                default -> Message.of("status.waits-for-field", field, subject.name());
            };
        }
    }
}
