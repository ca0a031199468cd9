package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Nearness;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes YAML from elsewhere into an application: components with their entries, plain workloads as components, and what
/// else comes along as documents of the folder. Names that are taken get a number.
final class Pasting {
    private static final String CLIP = "clipboard.yaml";

    private final Draft draft;
    private final Application application;
    private final OamModel pasted;
    private final Map<String, String> names = new HashMap<>();
    private final List<ElementId> added = new ArrayList<>();
    private final YamlFile clip;

    private Pasting(Draft draft, Application application, YamlFile clip) {
        this.draft = draft;
        this.application = application;
        this.clip = clip;
        this.pasted = ModelReader.read(List.of(clip));
    }

    static void paste(Edit.Paste edit, Draft draft) throws RefusedException {
        YamlFile clip = YamlFile.parse(CLIP, edit.text());
        refuseIfUnreadable(clip);
        ComponentAdding.startIfMissing(edit.application(), draft);
        Application application = draft.targets().application(edit.application());
        Pasting pasting = new Pasting(draft, application, clip);
        pasting.all();
        pasting.place(edit.at());
    }

    private static void refuseIfUnreadable(YamlFile clip) throws RefusedException {
        for (YamlDocument document : clip.documents()) {
            if (document.isBroken()) {
                int line = clip.position(document.faults().getFirst().range().start()).line();
                throw RefusedException.because(
                        Message.of(
                                "edit.paste-broken", line, document.faults().getFirst().detail()));
            }
        }
        OamModel model = ModelReader.read(List.of(clip));
        if (model.equals(OamModel.EMPTY)) {
            throw RefusedException.because(Message.of("edit.paste-nothing"));
        }
    }

    private void all() throws RefusedException {
        for (Component component : pasted.components()) {
            add(component);
        }
        addWorkloads();
        addRest();
        List<ComponentInstance> entries =
                pasted.applications().stream().flatMap(each -> each.instances().stream()).toList();
        PastedEntries renamed = new PastedEntries(draft.model(), application, names, entries);
        for (ComponentInstance entry : entries) {
            CopyNames naming = new CopyNames(draft, entry.name(), renamed.name(entry));
            Place place = draft.targets().application(application.key()).place();
            FieldPath list = place.path().plus(ComponentAdding.COMPONENTS);
            FieldPath added = list.index(draft.size(place, list));
            YamlPatch.Target written = new YamlPatch.Target(clip, entry.place().document());
            draft.insertCopy(place, added, written, entry.place().path());
            draft.set(place, added, renamed.value(entry, written(entry)));
            naming.inTraits(place, added.key("traits"));
            this.added.add(id(renamed.name(entry)));
        }
        addEntriesOfTheRest(entries);
        if (!Targets.isEdas(application)) {
            connect(entries, renamed);
        }
    }

    private Value.Mapping written(ComponentInstance entry) {
        return entry.place()
                .path()
                .in(clip.documents().get(entry.place().document()).value())
                .map(Value::mappingAt)
                .orElse(Value.Mapping.EMPTY);
    }

    /// Order that is pasted in the words of the EDAS dialect, in those of upstream.
    private void connect(List<ComponentInstance> entries, PastedEntries renamed)
            throws RefusedException {
        for (ComponentInstance entry : entries) {
            for (Value dependency : written(entry).itemsAt("dependencies")) {
                Optional<String> first = renamed.known(dependency.display());
                if (first.isPresent()) {
                    Edit.Connect order = new Edit.Connect(id(first.get()), id(renamed.name(entry)));
                    DependencyEditing.connect(order, draft);
                }
            }
        }
    }

    private ElementId id(String instance) {
        return ElementId.component(application.key(), instance);
    }

    /// A component as it is written; under another name if its own is taken, unless the folder has the same one already.
    private void add(Component component) throws RefusedException {
        boolean shared =
                Targets.isEdas(application)
                        && draft.model()
                                .component(application, component.name())
                                .filter(there -> there.object().equals(component.object()))
                                .isPresent();
        String name = shared ? component.name() : free(component.name());
        names.put(component.name(), name);
        if (!shared) {
            CopyNames renaming = new CopyNames(draft, component.name(), name);
            Place place = component.place();
            Place added =
                    new DocumentAdding(draft)
                            .add(home(name), text(place), component.object().content());
            renaming.inComponent(added);
            bringIntoNamespace(component, added);
        }
    }

    /// A component from another namespace comes into the application's.
    private void bringIntoNamespace(Component component, Place added) throws RefusedException {
        String namespace = application.namespace();
        if (!Nearness.mayMeet(component.namespace(), namespace)) {
            draft.setText(
                    added, added.path().plus(FieldPath.ofKeys("metadata", "namespace")), namespace);
        }
    }

    private void addWorkloads() throws RefusedException {
        for (PlainObject object : pasted.objects()) {
            if (isWorkload(object)) {
                String name = free(object.object().name());
                names.put(object.object().name(), name);
                Value.Mapping workload =
                        Value.Mapping.EMPTY.with("workload", withoutIdentity(object));
                new DocumentAdding(draft)
                        .add(
                                home(name),
                                ComponentAdding.inNamespace(
                                        ComponentAdding.component(name, workload),
                                        application,
                                        draft));
            }
        }
    }

    /// Definitions, scopes and other objects that the folder does not have yet.
    private void addRest() throws RefusedException {
        Set<ElementId> there = new HashSet<>();
        OamModel model = draft.model();
        model.objects().forEach(object -> there.add(object.id()));
        model.definitions().forEach(definition -> there.add(ElementId.definition(definition)));
        for (PlainObject object : pasted.objects()) {
            if (!isWorkload(object) && there.add(object.id())) {
                draft.appendDocument(application.place().file(), object.object().content());
            }
        }
        for (var definition : pasted.definitions()) {
            if (there.add(ElementId.definition(definition))) {
                new DocumentAdding(draft)
                        .add(
                                Home.Spot.endOf(application.place().file()),
                                text(definition.place()),
                                definition.object().content());
            }
        }
    }

    /// Components that came without an entry get one.
    private void addEntriesOfTheRest(List<ComponentInstance> entries) throws RefusedException {
        Set<String> listed = new HashSet<>();
        entries.forEach(entry -> listed.add(entry.componentName()));
        List<String> without =
                names.keySet().stream().filter(name -> !listed.contains(name)).sorted().toList();
        for (String name : without) {
            String renamed = names.getOrDefault(name, name);
            addEntry(renamed, ComponentAdding.entry(renamed, application.dialect()));
        }
    }

    private void addEntry(String instance, Value.Mapping entry) throws RefusedException {
        Place place = draft.targets().application(application.key()).place();
        draft.append(place, place.path().plus(ComponentAdding.COMPONENTS), entry);
        added.add(id(instance));
    }

    private void place(CanvasPoint at) throws RefusedException {
        LayoutEditing.place(LayoutEditing.inRows(added, at), draft);
        draft.select(added);
    }

    private boolean isWorkload(PlainObject object) {
        return draft.design()
                .catalog()
                .find(CapabilityKind.WORKLOAD, object.object().type())
                .isPresent();
    }

    /// A workload as its author wrote it: without its name, which the runtime gives it, and what a cluster wrote into it.
    private static Value.Mapping withoutIdentity(PlainObject object) {
        Value.Mapping metadata = Value.Mapping.EMPTY;
        for (String field : List.of("labels", "annotations")) {
            Value.Mapping kept = object.object().content().mappingAt("metadata", field);
            metadata = kept.isEmpty() ? metadata : metadata.with(field, kept);
        }
        Value.Mapping content = object.object().content().without("status");
        return metadata.isEmpty()
                ? content.without("metadata")
                : content.with("metadata", metadata);
    }

    private String free(String wish) {
        Set<String> taken = ComponentAdding.taken(draft.model(), application);
        taken.addAll(names.values());
        return Names.free(wish, taken);
    }

    private Home.Spot home(String name) throws RefusedException {
        return ComponentAdding.home(name, draft.targets().application(application.key()), draft);
    }

    private String text(Place document) {
        YamlDocument found = clip.documents().get(document.document());
        return clip.text().substring(found.range().start(), found.range().end()).strip() + "\n";
    }
}
