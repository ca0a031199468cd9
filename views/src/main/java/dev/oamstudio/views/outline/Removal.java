package dev.oamstudio.views.outline;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Optional;

/// What Delete does with an entry: the component goes, the trait is taken off, the members leave the scope.
final class Removal {
    private final Studio studio;

    Removal(Studio studio) {
        this.studio = studio;
    }

    Optional<Edit> of(OutlineEntry entry) {
        return switch (entry.role()) {
            case COMPONENT -> Optional.of(new Edit.RemoveComponent(entry.element()));
            case TRAIT -> Optional.of(new Edit.DetachTrait(entry.element()));
            case SCOPE -> leaveAll(entry);
            case APPLICATION -> Optional.empty();
        };
    }

    private Optional<Edit> leaveAll(OutlineEntry entry) {
        List<Edit> leaves =
                studio.design().application().stream()
                        .flatMap(application -> application.instances().stream())
                        .filter(instance -> isMember(instance, entry.element()))
                        .map(instance -> (Edit) new Edit.LeaveScope(instance.id(), entry.element()))
                        .toList();
        return Optional.of(
                new Edit.Compound(Message.of("edit.label.remove", entry.name()), leaves));
    }

    private static boolean isMember(ComponentInstance instance, ElementId scope) {
        return instance.scopes().stream().anyMatch(each -> each.scope().equals(scope));
    }
}
