package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;

/// What undo and redo call an edit.
final class EditLabels {
    private EditLabels() {}

    static Message of(Edit edit) {
        return switch (edit) {
            case Edit.ReplaceText ignored -> Message.of("edit.label.type");
            case Edit.WriteFile written -> Message.of("edit.label.write", written.file());
            case Edit.DeleteFile gone -> Message.of("edit.label.delete-file", gone.file());
            case Edit.AddComponent added ->
                    Message.of("edit.label.add", added.capability().presentation().title());
            case Edit.RemoveComponent removed ->
                    Message.of("edit.label.remove", last(removed.instance()));
            case Edit.RenameComponent renamed ->
                    Message.of("edit.label.rename", last(renamed.instance()));
            case Edit.DuplicateComponent copied ->
                    Message.of("edit.label.duplicate", last(copied.instance()));
            case Edit.Paste ignored -> Message.of("edit.label.paste");
            case Edit.AttachTrait attached ->
                    Message.of("edit.label.attach", attached.trait().presentation().title());
            case Edit.DetachTrait ignored -> Message.of("edit.label.detach");
            case Edit.ReorderTrait ignored -> Message.of("edit.label.reorder");
            case Edit.CopyTrait copied ->
                    Message.of("edit.label.copy-trait", last(copied.instance()));
            case Edit.Connect connected ->
                    Message.of(
                            "edit.label.connect", last(connected.first()), last(connected.then()));
            case Edit.ConnectFlow connected ->
                    Message.of(
                            "edit.label.connect-data",
                            connected.from().fieldPath(),
                            String.join(", ", connected.to().toFieldPaths()));
            case Edit.ChangeFlow changed ->
                    Message.of(
                            "edit.label.change-flow",
                            changed.from().fieldPath(),
                            String.join(", ", changed.to().toFieldPaths()));
            case Edit.Disconnect ignored -> Message.of("edit.label.disconnect");
            case Edit.JoinScope joined -> Message.of("edit.label.join", last(joined.instance()));
            case Edit.LeaveScope left -> Message.of("edit.label.leave", last(left.instance()));
            case Edit.CreateScope created ->
                    Message.of(
                            "edit.label.create-scope", created.capability().presentation().title());
            case Edit.SetField set -> Message.of("edit.label.set", set.path().toString());
            case Edit.Everywhere(Edit shared) -> of(shared);
            case Edit.UnsetField unset -> Message.of("edit.label.unset", unset.path().toString());
            case Edit.DeclareParameter declared ->
                    Message.of("edit.label.declare-parameter", declared.parameter().name());
            case Edit.RemoveParameter removed ->
                    Message.of("edit.label.remove-parameter", removed.name());
            case Edit.SetParameterValue set -> Message.of("edit.label.set", set.name());
            case Edit.ClearParameterValue cleared -> Message.of("edit.label.unset", cleared.name());
            case Edit.CreateDefinition created ->
                    Message.of("edit.label.create-definition", created.definition().name());
            case Edit.ApplyFix ignored -> Message.of("edit.label.fix");
            case Edit.MoveOnCanvas ignored -> Message.of("edit.label.move");
            case Edit.Compound several -> several.label();
            case Edit.Convert converted ->
                    Message.of(
                            converted.target() == Dialect.EDAS
                                    ? "edit.label.convert-edas"
                                    : "edit.label.convert-upstream");
            case Edit.TakeFromOutside ignored -> Message.of("edit.label.outside");
            case Edit.ChangeFiles changed -> changed.label();
        };
    }

    /// The name at the end of an identity.
    private static String last(ElementId id) {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }
}
