package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.function.Function;

/// Changes a data flow where it is written, entry by entry: names, stores, merge keys and comments stay. With another end it is
/// taken away and connected anew. An output that others read as well stays theirs; the flow gets one of its own.
final class DataFlowChange {
    private final WrittenFlow flow;
    private final Draft draft;

    private DataFlowChange(WrittenFlow flow, Draft draft) {
        this.flow = flow;
        this.draft = draft;
    }

    static void perform(Edit.ChangeFlow edit, Draft draft) throws RefusedException {
        WrittenFlow flow =
                WrittenFlow.find(draft.model(), edit.flow())
                        .orElseThrow(() ->
                                RefusedException.because(
                                        Message.of("edit.gone", edit.flow().value()), edit.flow()));
        Edit.ConnectFlow wanted = new Edit.ConnectFlow(edit.from(), edit.to());
        DataFlowEditing.refuseBadPaths(wanted);
        DataFlowChange change = new DataFlowChange(flow, draft);
        boolean sameEnds =
                edit.from().element().equals(flow.from().element())
                        && edit.to().element().equals(flow.to().element());
        if (sameEnds) {
            change.inPlace(edit.from(), edit.to());
        } else {
            change.anew(wanted);
        }
    }

    private void anew(Edit.ConnectFlow wanted) throws RefusedException {
        DependencyEditing.removeInput(flow.input(), flow.output(), draft);
        DataFlowEditing.connect(wanted, draft);
    }

    private void inPlace(FlowSource from, FlowTarget to) throws RefusedException {
        ElementId taker = flow.taker().instance().id();
        // What the target says first: a new output may move it down.
        target(to);
        String output = source(from);
        draft.select(
                output.equals(flow.outputName())
                                && flow.taker().id().equals(flow.taker().instance().id())
                        ? flow.id()
                        : ElementId.dataFlow(output, taker));
    }

    private void target(FlowTarget to) throws RefusedException {
        Place place = flow.input().place();
        new ListChange<>(draft, place, place.path().key("toFieldPaths"), Value::text)
                .perform(
                        flow.to().toFieldPaths(),
                        to.toFieldPaths(),
                        (at, was, now) -> draft.setText(place, at, now));
        conditions(place, flow.to().conditions(), to.conditions());
    }

    /// The name of the output afterwards.
    private String source(FlowSource from) throws RefusedException {
        String name = flow.output().name();
        if (from.equals(flow.from())) {
            return name;
        }
        if (flow.isShared()) {
            return own(from);
        }
        Place place = flow.output().place();
        text(place, place.path().key("fieldPath"), flow.output().fieldPath(), from.fieldPath());
        conditions(place, flow.from().conditions(), from.conditions());
        return name;
    }

    private String own(FlowSource from) throws RefusedException {
        Application application = draft.targets().applicationOf(flow.source().instance().id());
        Place input = flow.input().place();
        String output =
                DataFlowEditing.output(
                        draft.targets().wired(from.element()), from, application, draft);
        draft.setText(input, input.path().key("valueFrom").key("dataOutputName"), output);
        return output;
    }

    private void conditions(Place entry, List<FlowCondition> was, List<FlowCondition> now)
            throws RefusedException {
        new ListChange<>(draft, entry, entry.path().key("conditions"), FlowCondition::entry)
                .perform(was, now, (at, before, after) -> condition(entry, at, before, after));
    }

    private void condition(Place entry, FieldPath at, FlowCondition was, FlowCondition now)
            throws RefusedException {
        text(entry, at.key("op"), was.op(), now.op());
        text(entry, at.key("value"), was.value(), now.value());
        if (now.valueFromPath().isEmpty()) {
            text(entry, at.key("valueFrom"), was.valueFromPath(), "");
        } else {
            text(
                    entry,
                    at.key("valueFrom").key("fieldPath"),
                    was.valueFromPath(),
                    now.valueFromPath());
        }
        text(entry, at.key("fieldPath"), was.fieldPath(), now.fieldPath());
    }

    private void text(Place place, FieldPath path, String was, String now) throws RefusedException {
        if (was.equals(now)) {
            return;
        }
        if (now.isEmpty()) {
            draft.remove(place, path);
        } else {
            draft.set(place, path, Value.text(now));
        }
    }

    /// What becomes of an item that is there before and after.
    private interface Item<T> {
        void change(FieldPath at, T was, T now) throws RefusedException;
    }

    /// Makes a list in a document another one: equal items at both ends are not touched.
    private record ListChange<T>(
            Draft draft, Place place, FieldPath list, Function<T, Value> print) {

        void perform(List<T> was, List<T> now, Item<T> item) throws RefusedException {
            if (draft.size(place, list) != was.size()) {
                whole(was, now);
                return;
            }
            int least = Math.min(was.size(), now.size());
            int start = 0;
            while (start < least && was.get(start).equals(now.get(start))) {
                start++;
            }
            int end = 0;
            while (end < least - start
                    && was.get(was.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
                end++;
            }
            for (int i = was.size() - end - 1; i >= now.size() - end; i--) {
                draft.removeItem(place, list.index(i));
            }
            for (int i = start; i < now.size() - end; i++) {
                if (i < was.size() - end) {
                    item.change(list.index(i), was.get(i), now.get(i));
                } else {
                    draft.insert(place, list.index(i), print.apply(now.get(i)));
                }
            }
        }

        /// Where the list holds what is no such item.
        private void whole(List<T> was, List<T> now) throws RefusedException {
            if (!was.equals(now)) {
                draft.set(place, list, new Value.Sequence(now.stream().map(print).toList()));
            }
        }
    }
}
