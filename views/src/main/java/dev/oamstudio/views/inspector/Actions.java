package dev.oamstudio.views.inspector;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.edit.WrittenFlow;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.views.control.Chip;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the subject besides its fields: parameters, data flows, copies, a definition for a kind that has none.
final class Actions {
    private final Studio studio;

    Actions(Studio studio) {
        this.studio = studio;
    }

    /// The parameters of a component with their values; a press fills one in.
    Node parameters(ComponentInstance instance) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        List<Parameter> offered =
                design().model().componentOf(instance).map(Component::parameters).orElse(List.of());
        for (Parameter parameter : offered) {
            Chip chip =
                    new Chip(
                            Glyphs.builtIn().named("component").orElseThrow(),
                            parameter.name() + value(instance, parameter));
            chip.setOnAction(event -> ask(Request.Form.SET_PARAMETER, instance.id()));
            chips.getChildren().add(chip);
        }
        return section("inspector.parameters", chips);
    }

    /// The values that a workload or a trait takes in; a press changes how.
    Node flows(Subject subject) {
        FlowPane chips = new FlowPane();
        chips.setId("inspector-flows");
        chips.getStyleClass().add("chips");
        for (WrittenFlow flow : WrittenFlow.into(design().model(), subject.element())) {
            Chip chip =
                    new Chip(Glyphs.builtIn().named("data-flow").orElseThrow(), flow.outputName());
            String paths = String.join("\n", flow.to().toFieldPaths());
            chip.setTooltip(new Tooltip(flow.outputName() + " →\n" + paths));
            chip.setOnAction(event -> ask(Request.Form.CONNECT_DATA, flow.id()));
            chips.getChildren().add(chip);
        }
        return section("inspector.flows", chips);
    }

    private Node section(String key, FlowPane chips) {
        int count = chips.getChildren().size();
        Label title = new Label(studio.around().text(key, count));
        title.getStyleClass().add("inspector-section");
        VBox section = new VBox(title, chips);
        section.setManaged(count > 0);
        section.setVisible(count > 0);
        section.getStyleClass().add("inspector-part");
        return section;
    }

    /// Opens the form that changes a flow.
    LinkButton change(ElementId flow) {
        LinkButton link =
                new LinkButton(Feather.SHARE_2, studio.around().text("shell.change-flow"));
        link.setId("inspector-change-flow");
        link.setOnAction(event -> ask(Request.Form.CONNECT_DATA, flow));
        return link;
    }

    private static String value(ComponentInstance instance, Parameter parameter) {
        return instance.parameters().stream()
                .filter(value -> value.name().equals(parameter.name()))
                .map(ParameterValue::value)
                .findFirst()
                .map(value -> " = " + value.display())
                .orElse("");
    }

    /// What opens a form about the subject.
    Node links(Subject subject) {
        FlowPane links = new FlowPane();
        links.setId("inspector-actions");
        links.getStyleClass().add("chips");
        switch (subject.kind()) {
            case COMPONENT ->
                    links.getChildren()
                            .addAll(
                                    link(Request.Form.SET_FIELD, subject),
                                    link(Request.Form.CONNECT_DATA, subject),
                                    link(Request.Form.DECLARE_PARAMETER, subject),
                                    link(Request.Form.RENAME, subject));
            case TRAIT ->
                    links.getChildren()
                            .addAll(
                                    link(Request.Form.SET_FIELD, subject),
                                    link(Request.Form.CONNECT_DATA, subject),
                                    link(Request.Form.COPY_TRAIT, subject));
            case SCOPE -> {}
        }
        if (design().catalog().find(kind(subject), subject.object().type()).isEmpty()) {
            links.getChildren().add(link(Request.Form.CREATE_DEFINITION, subject));
        }
        return links;
    }

    private static CapabilityKind kind(Subject subject) {
        return switch (subject.kind()) {
            case COMPONENT -> CapabilityKind.WORKLOAD;
            case TRAIT -> CapabilityKind.TRAIT;
            case SCOPE -> CapabilityKind.SCOPE;
        };
    }

    private LinkButton link(Request.Form form, Subject subject) {
        String word = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        LinkButton link = new LinkButton(icon(form), studio.around().text("shell." + word));
        link.setId("inspector-" + word);
        link.setOnAction(event -> ask(form, subject.element()));
        return link;
    }

    private static Feather icon(Request.Form form) {
        return switch (form) {
            case CONNECT_DATA -> Feather.SHARE_2;
            case RENAME -> Feather.EDIT_2;
            case SET_FIELD -> Feather.PLUS;
            case COPY_TRAIT -> Feather.COPY;
            case DECLARE_PARAMETER, SET_PARAMETER, REMOVE_PARAMETER -> Feather.SLIDERS;
            case CREATE_DEFINITION -> Feather.FILE_PLUS;
        };
    }

    private void ask(Request.Form form, ElementId element) {
        studio.design().requests().ask(new Request.Fill(form, List.of(element)));
    }

    private Design design() {
        return studio.design().workspace().design();
    }
}
