package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.Map;
import java.util.OptionalInt;

/// Copies an instance: its entry beside the original and, where an instance has no name of its own (upstream), its component
/// too. What two must not share gets another name; what others read from the original they go on reading from it alone.
final class ComponentCopying {
    private final Draft draft;
    private final ComponentInstance original;
    private final String copy;

    private ComponentCopying(Draft draft, ComponentInstance original, String copy) {
        this.draft = draft;
        this.original = original;
        this.copy = copy;
    }

    static void duplicate(ElementId id, Draft draft) throws RefusedException {
        ComponentInstance original = draft.targets().instance(id);
        Application application = draft.targets().applicationOf(id);
        String copy =
                Names.free(original.name(), ComponentAdding.taken(draft.model(), application));
        ComponentCopying copying = new ComponentCopying(draft, original, copy);
        if (Targets.isEdas(application)) {
            copying.copyEntry("instanceName");
        } else {
            Component component = draft.targets().componentOf(original);
            copying.copyEntry("componentName");
            copying.copyComponent(component, application);
        }
        ElementId copyId = ElementId.component(application.key(), copy);
        CanvasPoint beside = LayoutEditing.beside(id, draft);
        LayoutEditing.place(Map.of(copyId, beside), draft);
        draft.select(copyId);
    }

    private void copyEntry(String nameKey) throws RefusedException {
        Place place = original.place();
        FieldPath list = place.path().parent();
        int index =
                place.path().steps().getLast() instanceof Step.Index(int position) ? position : 0;
        YamlPatch.Target document = new YamlPatch.Target(draft.whole(place), place.document());
        CopyNames names = new CopyNames(draft, original.name(), copy);
        FieldPath entry = list.index(index + 1);
        draft.insertCopy(place, entry, document, place.path());
        if (nameKey.equals("componentName")) {
            removeIfThere(place, entry.key("revisionName"));
        }
        draft.setText(place, entry.key(nameKey), copy);
        removeIfThere(place, entry.key("dataOutputs"));
        for (int i = 0; i < draft.size(place, entry.key("traits")); i++) {
            removeIfThere(place, entry.key("traits").index(i).key("dataOutputs"));
        }
        names.inTraits(place, entry.key("traits"));
    }

    /// The copy stands behind the original, or has a file of its own as that has.
    private void copyComponent(Component component, Application application)
            throws RefusedException {
        Home.Spot home = ComponentAdding.home(copy, application, draft);
        Place place = component.place();
        boolean beside =
                home.file().equals(place.file())
                        && Home.ofDocuments(place.file()).equals(place.file());
        Home.Spot spot =
                beside ? new Home.Spot(place.file(), OptionalInt.of(place.document())) : home;
        CopyNames names = new CopyNames(draft, component.name(), copy);
        names.inComponent(new DocumentAdding(draft).copy(place, spot));
    }

    private void removeIfThere(Place place, FieldPath path) throws RefusedException {
        if (path.in(draft.content(place)).isPresent()) {
            draft.remove(place, path);
        }
    }
}
