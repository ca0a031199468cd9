package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.yaml.Sharing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// From an edit to what it does with the files.
final class Editing {
    private Editing() {}

    static void perform(Edit edit, Draft draft) throws RefusedException {
        switch (edit) {
            case Edit.ReplaceText typed -> draft.type(typed.file(), typed.changes());
            case Edit.WriteFile written -> draft.write(written.file(), written.text());
            case Edit.DeleteFile gone -> draft.delete(gone.file());
            case Edit.AddComponent added -> ComponentAdding.add(added, draft);
            case Edit.RemoveComponent removed -> ComponentRemoval.remove(removed.instance(), draft);
            case Edit.RenameComponent renamed -> ComponentRenaming.rename(renamed, draft);
            case Edit.DuplicateComponent duplicated ->
                    ComponentCopying.duplicate(duplicated.instance(), draft);
            case Edit.Paste pasted -> Pasting.paste(pasted, draft);
            case Edit.AttachTrait attached -> TraitEditing.attach(attached, draft);
            case Edit.DetachTrait detached -> TraitEditing.detach(detached.trait(), draft);
            case Edit.ReorderTrait moved -> TraitEditing.reorder(moved, draft);
            case Edit.CopyTrait copied -> TraitEditing.copy(copied, draft);
            case Edit.Connect connected -> DependencyEditing.connect(connected, draft);
            case Edit.ConnectFlow connected -> DataFlowEditing.connect(connected, draft);
            case Edit.ChangeFlow changed -> DataFlowChange.perform(changed, draft);
            case Edit.Disconnect disconnected ->
                    DependencyEditing.disconnect(
                            disconnected.dependency(),
                            DependencyEditing.Outputs.REMOVE_UNREAD,
                            draft);
            case Edit.JoinScope joined ->
                    ScopeEditing.join(joined.instance(), joined.scope(), draft);
            case Edit.LeaveScope left -> ScopeEditing.leave(left.instance(), left.scope(), draft);
            case Edit.CreateScope created -> ScopeEditing.create(created, draft);
            case Edit.SetField set -> FieldEditing.set(set, draft);
            case Edit.UnsetField unset -> FieldEditing.unset(unset, draft);
            case Edit.Everywhere(Edit shared) -> {
                Sharing before = draft.share(Sharing.SHARE);
                perform(shared, draft);
                draft.share(before);
            }
            case Edit.DeclareParameter declared -> ParameterEditing.declare(declared, draft);
            case Edit.RemoveParameter removed -> ParameterEditing.remove(removed, draft);
            case Edit.SetParameterValue set -> ParameterEditing.set(set, draft);
            case Edit.ClearParameterValue cleared -> ParameterEditing.clear(cleared, draft);
            case Edit.CreateDefinition created ->
                    DefinitionCreation.create(created.definition(), draft);
            case Edit.ApplyFix fixed -> changeFiles(fixed.fix().changes(), draft);
            case Edit.MoveOnCanvas moved -> LayoutEditing.move(moved.positions(), draft);
            case Edit.Compound several -> performAll(several.edits(), draft);
            case Edit.Convert converted -> FolderConversion.convert(converted.target(), draft);
            case Edit.TakeFromOutside taken -> takeFromOutside(taken, draft);
            case Edit.ChangeFiles changed -> changeFiles(changed.changes(), draft);
        }
    }

    /// One after the other; what any of them selects is selected afterwards.
    private static void performAll(List<Edit> edits, Draft draft) throws RefusedException {
        Set<ElementId> selected = new LinkedHashSet<>(draft.selection());
        for (Edit edit : edits) {
            draft.select(List.of());
            perform(edit, draft);
            selected.addAll(draft.selection());
        }
        draft.select(List.copyOf(selected));
    }

    private static void takeFromOutside(Edit.TakeFromOutside taken, Draft draft)
            throws RefusedException {
        for (Map.Entry<String, String> file : new TreeMap<>(taken.texts()).entrySet()) {
            draft.write(file.getKey(), file.getValue());
        }
        for (String path : taken.gone()) {
            if (draft.files().containsKey(path)) {
                draft.delete(path);
            }
        }
    }

    private static void changeFiles(List<FileChange> changes, Draft draft) throws RefusedException {
        for (FileChange change : changes) {
            draft.change(change.file(), change.changes());
        }
    }
}
