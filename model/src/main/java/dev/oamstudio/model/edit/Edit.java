package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Something that a person does to the workspace, from whichever view.
public sealed interface Edit {

    /// Typing in an editor.
    record ReplaceText(String file, List<TextChange> changes) implements Edit {}

    /// A new file, or a whole new text for one.
    record WriteFile(String file, String text) implements Edit {}

    record DeleteFile(String file) implements Edit {}

    /// A new component of a capability, and an instance of it in an application; the name is made unique.
    record AddComponent(String application, Capability capability, CanvasPoint at)
            implements Edit {}

    /// An instance, what points to it, and its component if nobody else uses it.
    record RemoveComponent(ElementId instance) implements Edit {}

    /// Another name for an instance, followed by every reference to it.
    record RenameComponent(ElementId instance, String name) implements Edit {}

    /// Components, workloads and other objects as YAML, into an application; the first card stands at a place.
    record Paste(String application, String text, CanvasPoint at) implements Edit {}

    record DuplicateComponent(ElementId instance) implements Edit {}

    record AttachTrait(ElementId instance, Capability trait) implements Edit {}

    /// A trait, and the flows out of it.
    record DetachTrait(ElementId trait) implements Edit {}

    /// A trait to another place among those of its instance, from 0; beyond the last it becomes the last.
    record ReorderTrait(ElementId trait, int position) implements Edit {}

    /// A trait with all its fields to another instance (or the same), where it applies.
    record CopyTrait(ElementId trait, ElementId instance) implements Edit {}

    /// An order dependency: `first` must be ready before `then`.
    record Connect(ElementId first, ElementId then) implements Edit {}

    /// A value from a field of one workload or trait into fields of another.
    record ConnectFlow(FlowSource from, FlowTarget to) implements Edit {}

    /// Another source, target, path or condition for a data flow.
    ///
    /// @param flow see `WrittenFlow.find`
    record ChangeFlow(ElementId flow, FlowSource from, FlowTarget to) implements Edit {}

    /// Takes away a dependency by its identity, however often it is written, or one input of a data flow by its own; with the output
    /// that nobody else reads.
    record Disconnect(ElementId dependency) implements Edit {}

    record JoinScope(ElementId instance, ElementId scope) implements Edit {}

    record LeaveScope(ElementId instance, ElementId scope) implements Edit {}

    /// A new scope of a capability around instances, possibly none.
    record CreateScope(String application, Capability capability, List<ElementId> members)
            implements Edit {}

    /// A field of the workload of an instance, of a trait, of a scope or of an application, by its path in that object.
    record SetField(ElementId element, FieldPath path, Value value) implements Edit {}

    record UnsetField(ElementId element, FieldPath path) implements Edit {}

    /// An edit of the text that aliases show in several places, so that all of them change; without this the edited place gets
    /// a copy.
    record Everywhere(Edit edit) implements Edit {}

    /// A parameter that the component of an instance offers; one of the same name is replaced.
    record DeclareParameter(ElementId instance, ParameterDeclaration parameter) implements Edit {}

    /// A parameter and its values in every application.
    record RemoveParameter(ElementId instance, String name) implements Edit {}

    record SetParameterValue(ElementId instance, String name, Value value) implements Edit {}

    record ClearParameterValue(ElementId instance, String name) implements Edit {}

    record CreateDefinition(NewDefinition definition) implements Edit {}

    record ApplyFix(Fix fix) implements Edit {}

    /// Positions of cards, for the layout file.
    record MoveOnCanvas(Map<ElementId, CanvasPoint> positions) implements Edit {}

    /// Several edits as one step.
    record Compound(Message label, List<Edit> edits) implements Edit {}

    /// The whole folder in another dialect, as far as it can be said in it; see `Conversion` for what cannot.
    ///
    /// @param target upstream or EDAS
    record Convert(Dialect target) implements Edit {}

    /// What others did to the files, taken over: new texts, and files that are gone. See `OutsideChanges`.
    record TakeFromOutside(Map<String, String> texts, Set<String> gone) implements Edit {
        public TakeFromOutside {
            texts = Map.copyOf(texts);
            gone = Set.copyOf(gone);
        }
    }

    /// Text changes in several files as one step.
    record ChangeFiles(Message label, List<FileChange> changes) implements Edit {}
}
