package dev.oamstudio.views.palette;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A capability in the palette. A press and a move begin a drag; Enter adds it where the selection is.
final class CapabilityRow extends HBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double TILE = 20;

    private final Studio studio;
    private final Capability capability;
    private final Label title;
    private final Label group;

    CapabilityRow(Studio studio, Capability capability, Optional<Message> refusal) {
        this.studio = studio;
        this.capability = capability;
        getStyleClass().add("capability-row");
        setId("capability-" + capability.name().replace('.', '-'));
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        title = new Label(capability.presentation().title());
        title.getStyleClass().add("capability-title");
        HBox.setHgrow(title, Priority.SOMETIMES);
        group = group();
        getChildren().setAll(new KindTile(glyph(), hue(), TILE), title, group);
        String why =
                refusal.map(message -> studio.around().text(message))
                        .orElse(capability.presentation().description());
        Tooltip.install(this, new Tooltip((capability.type() + "\n" + why).strip()));
        setAccessibleText(capability.presentation().title() + ", " + why);
        pseudoClassStateChanged(REFUSED, refusal.isPresent());
        listen();
    }

    private void listen() {
        setOnMousePressed(event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                new CapabilityPull(studio.drag(), capability, at(event)).follow(getScene());
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add();
            } else if (event.getCode() == KeyCode.ESCAPE && studio.drag().isActive()) {
                studio.drag().cancel();
            }
        });
    }

    private void add() {
        DesignSession design = studio.design();
        String application = design.applicationKeyProperty().get();
        switch (capability.kind()) {
            case WORKLOAD ->
                    design.perform(
                            new Edit.AddComponent(
                                    application.isEmpty() ? "application" : application,
                                    capability,
                                    new CanvasPoint(0, 0)));
            case TRAIT ->
                    design.selectionProperty().get().stream()
                            .findFirst()
                            .ifPresent(instance ->
                                    design.perform(new Edit.AttachTrait(instance, capability)));
            case SCOPE ->
                    design.perform(
                            new Edit.CreateScope(
                                    application, capability, design.selectionProperty().get()));
        }
    }

    /// The group of a workload, at the right; in a narrow palette the title takes its room, and it goes.
    private Label group() {
        Label label = new Label(groupText());
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("capability-group");
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    @Override
    protected void layoutChildren() {
        boolean fits = getWidth() >= Math.floor(wanted());
        if (fits != group.isVisible()) {
            group.setVisible(fits);
            group.setManaged(fits);
        }
        super.layoutChildren();
    }

    /// The width in which title and group can be read.
    private double wanted() {
        return snappedLeftInset()
                + TILE
                + 2 * getSpacing()
                + title.prefWidth(Region.USE_COMPUTED_SIZE)
                + group.prefWidth(Region.USE_COMPUTED_SIZE)
                + snappedRightInset();
    }

    private String groupText() {
        if (capability.kind() != CapabilityKind.WORKLOAD) {
            return "";
        }
        // The first part of a group tells enough here; the tooltip has the rest.
        String group = capability.type().group().replaceFirst("\\..*", "");
        String version = capability.type().version();
        return group.isEmpty() ? version : group + "/" + version;
    }

    private Hue hue() {
        return switch (capability.kind()) {
            case WORKLOAD -> Hue.ofWorkload(capability.type());
            case TRAIT -> Hue.ofWorkload(capability.type());
            case SCOPE -> Hue.ofScope(capability.type(), 0);
        };
    }

    private Glyph glyph() {
        Glyphs glyphs = Glyphs.builtIn();
        String fallback =
                switch (capability.kind()) {
                    case WORKLOAD -> "component";
                    case TRAIT -> "trait";
                    case SCOPE -> "scope";
                };
        return glyphs.named(capability.presentation().icon())
                .or(() -> glyphs.ofKind(capability.type().group(), capability.type().kind()))
                .or(() -> glyphs.named(fallback))
                .orElseThrow();
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
