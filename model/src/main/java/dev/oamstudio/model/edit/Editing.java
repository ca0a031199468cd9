package dev.oamstudio.model.edit;

import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;

/// From an edit to what it does with the files.
final class Editing {
    private Editing() {}

    static void perform(Edit edit, Draft draft) throws RefusedException {
        switch (edit) {
            case Edit.ReplaceText typed -> draft.change(typed.file(), typed.changes());
            case Edit.WriteFile written -> draft.write(written.file(), written.text());
            case Edit.DeleteFile gone -> draft.delete(gone.file());
            case Edit.AddComponent added -> ComponentAdding.add(added, draft);
            case Edit.RemoveComponent removed -> ComponentRemoval.remove(removed.instance(), draft);
            case Edit.RenameComponent renamed -> ComponentRenaming.rename(renamed, draft);
            case Edit.DuplicateComponent duplicated ->
                    ComponentAdding.duplicate(duplicated.instance(), draft);
            case Edit.AttachTrait attached -> TraitEditing.attach(attached, draft);
            case Edit.DetachTrait detached -> TraitEditing.detach(detached.trait(), draft);
            case Edit.Connect connected -> DependencyEditing.connect(connected, draft);
            case Edit.Disconnect disconnected ->
                    DependencyEditing.disconnect(disconnected.dependency(), draft);
            case Edit.JoinScope joined ->
                    ScopeEditing.join(joined.instance(), joined.scope(), draft);
            case Edit.LeaveScope left -> ScopeEditing.leave(left.instance(), left.scope(), draft);
            case Edit.CreateScope created -> ScopeEditing.create(created, draft);
            case Edit.SetField set -> FieldEditing.set(set, draft);
            case Edit.UnsetField unset -> FieldEditing.unset(unset, draft);
            case Edit.ApplyFix fixed -> changeFiles(fixed.fix().changes(), draft);
            case Edit.MoveOnCanvas moved -> LayoutEditing.move(moved.positions(), draft);
            case Edit.Compound several -> performAll(several.edits(), draft);
            case Edit.ChangeFiles changed -> changeFiles(changed.changes(), draft);
        }
    }

    private static void performAll(List<Edit> edits, Draft draft) throws RefusedException {
        for (Edit edit : edits) {
            perform(edit, draft);
        }
    }

    private static void changeFiles(List<FileChange> changes, Draft draft) throws RefusedException {
        for (FileChange change : changes) {
            draft.change(change.file(), change.changes());
        }
    }

    /// The path of the first `length` steps.
    static FieldPath head(FieldPath path, int length) {
        return new FieldPath(path.steps().subList(0, Math.min(length, path.steps().size())));
    }
}
