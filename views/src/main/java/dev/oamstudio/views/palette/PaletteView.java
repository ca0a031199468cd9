package dev.oamstudio.views.palette;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.rule.ScopeAdmission;
import dev.oamstudio.model.rule.TraitAdmission;
import dev.oamstudio.views.control.SearchField;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The capabilities by kind: dragged onto the canvas, or put onto the selected card with Enter. Traits that cannot apply to the
/// selection, all of it, are grey and say why.
public final class PaletteView extends BorderPane {
    private final Studio studio;
    private final SearchField search;
    private final VBox list = new VBox();
    private List<Section> sections = List.of();

    /// A row: a capability, and why it cannot join what is selected.
    private record Entry(Capability capability, Optional<Message> refusal) {}

    private record Section(String titleKey, List<Entry> entries) {}

    public PaletteView(Studio studio) {
        this.studio = studio;
        getStyleClass().add("palette-view");
        getStylesheets().add(Stylesheets.of(PaletteView.class, "palette.css"));
        search =
                new SearchField(studio.around().text("palette.search"), studio.around().messages());
        search.textProperty().subscribe(text -> update());
        VBox top = new VBox(search);
        top.getStyleClass().add("palette-top");
        list.getStyleClass().add("palette-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        setTop(top);
        setCenter(scroll);
        studio.design().workspaceProperty().subscribe(workspace -> update());
        studio.design().selectionProperty().subscribe(selection -> update());
    }

    /// Makes the rows anew only if they would differ, so that typing elsewhere leaves the focus and the pointer's row alone.
    private void update() {
        Catalog catalog = studio.design().workspace().design().catalog();
        List<Section> wanted =
                Stream.of(
                                section("palette.components", catalog.of(CapabilityKind.WORKLOAD)),
                                section("palette.traits", catalog.of(CapabilityKind.TRAIT)),
                                section("palette.scopes", catalog.of(CapabilityKind.SCOPE)))
                        .filter(section -> !section.entries().isEmpty())
                        .toList();
        if (wanted.equals(sections) && !list.getChildren().isEmpty()) {
            return;
        }
        sections = wanted;
        list.getChildren().clear();
        sections.forEach(this::show);
        if (sections.isEmpty()) {
            Label none = new Label(studio.around().text("palette.none"));
            none.getStyleClass().add("palette-none");
            list.getChildren().add(none);
        }
    }

    private Section section(String titleKey, List<Capability> capabilities) {
        return new Section(
                titleKey,
                capabilities.stream()
                        .filter(this::matches)
                        .map(capability -> new Entry(capability, refusal(capability)))
                        .toList());
    }

    private void show(Section section) {
        Label title = new Label(studio.around().text(section.titleKey()));
        title.getStyleClass().add("palette-section");
        list.getChildren().add(title);
        section.entries()
                .forEach(entry ->
                        list.getChildren()
                                .add(
                                        new CapabilityRow(
                                                studio, entry.capability(), entry.refusal())));
    }

    private boolean matches(Capability capability) {
        String wanted = search.getText().toLowerCase(Locale.ROOT);
        String words =
                capability.presentation().title()
                        + " "
                        + capability.type()
                        + " "
                        + capability.name();
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// Why a trait or another scope cannot join any of the selected instances; the reason of the first.
    private Optional<Message> refusal(Capability capability) {
        List<Optional<Message>> refusals =
                selectedInstances().stream().map(id -> refusal(capability, id)).toList();
        boolean all = !refusals.isEmpty() && refusals.stream().allMatch(Optional::isPresent);
        return all ? refusals.getFirst() : Optional.empty();
    }

    private Optional<Message> refusal(Capability capability, ElementId instance) {
        Design design = studio.design().workspace().design();
        return switch (capability.kind()) {
            case TRAIT -> TraitAdmission.refusal(design, capability, instance);
            case SCOPE -> ScopeAdmission.refusal(design, capability, instance);
            case WORKLOAD -> Optional.empty();
        };
    }

    /// A selected trait stands for its component.
    private List<ElementId> selectedInstances() {
        List<ElementId> selection = studio.design().selectionProperty().get();
        return studio.design().workspace().design().model().applications().stream()
                .flatMap(application -> application.instances().stream())
                .filter(instance ->
                        selection.contains(instance.id())
                                || instance.traits().stream()
                                        .anyMatch(trait -> selection.contains(trait.id())))
                .map(ComponentInstance::id)
                .toList();
    }
}
