package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.rule.TraitAdmission;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Alignment;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Signs;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.session.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The choices of the context pad's menus.
final class Menus {
    private static final double ICON = 16;
    private static final double REASON_WIDTH = 280;

    private final Desk desk;
    private final Commands commands;

    Menus(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    /// The traits at hand: those that apply first, the others with the reason why not.
    List<MenuItem> traits(Card card) {
        Design design = desk.design().workspace().design();
        List<MenuItem> applying = new ArrayList<>();
        List<MenuItem> refused = new ArrayList<>();
        for (Capability trait : byTitle(design.catalog().of(CapabilityKind.TRAIT))) {
            Optional<Message> refusal = TraitAdmission.refusal(design, trait, card.id());
            MenuItem item = item(trait, refusal.map(desk.words()::text));
            item.setOnAction(event -> commands.attach(trait, card.id()));
            (refusal.isEmpty() ? applying : refused).add(item);
        }
        if (!applying.isEmpty() && !refused.isEmpty()) {
            applying.add(new SeparatorMenuItem());
        }
        applying.addAll(refused);
        return applying;
    }

    /// The workloads at hand.
    List<MenuItem> workloads(Consumer<Capability> chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (Capability workload :
                byTitle(desk.design().workspace().design().catalog().of(CapabilityKind.WORKLOAD))) {
            MenuItem item = item(workload, Optional.empty());
            item.setOnAction(event -> chosen.accept(workload));
            items.add(item);
        }
        return items;
    }

    /// To change the data flows that edges stand for.
    List<MenuItem> flows(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> edge.dependencies().stream())
                .filter(Dependency.DataFlow.class::isInstance)
                .map(Dependency.DataFlow.class::cast)
                .map(this::flow)
                .toList();
    }

    private MenuItem flow(Dependency.DataFlow flow) {
        MenuItem item = new MenuItem(desk.words().text("canvas.menu.change-flow", flow.output()));
        item.setMnemonicParsing(false);
        item.setOnAction(event ->
                desk.design()
                        .requests()
                        .ask(new Request.Fill(Request.Form.CONNECT_DATA, List.of(flow.id()))));
        return item;
    }

    /// One for each edge that is selected, to take it away: on a ring of edges each is a way out.
    List<MenuItem> removals(List<Edge> edges) {
        List<MenuItem> items = new ArrayList<>();
        for (Edge edge : edges) {
            String title =
                    desk.words()
                            .text(
                                    "canvas.menu.remove-edge",
                                    desk.name(edge.first()),
                                    desk.name(edge.then()));
            MenuItem item = new MenuItem(title, new FontIcon(Feather.TRASH_2));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> commands.remove(edge));
            items.add(item);
        }
        return items;
    }

    /// The scopes to join or to leave, and new ones.
    List<MenuItem> scopes(List<Card> cards) {
        List<MenuItem> items = new ArrayList<>();
        for (Capability scope :
                byTitle(desk.design().workspace().design().catalog().of(CapabilityKind.SCOPE))) {
            items.addAll(scopes(scope, cards.stream().map(Card::id).toList()));
        }
        return items;
    }

    /// The same for one kind of scope.
    List<MenuItem> scopes(Capability kind, List<ElementId> members) {
        List<MenuItem> items = new ArrayList<>();
        existing(kind).forEach((id, name) -> items.add(membership(kind, id, name, members)));
        MenuItem create =
                new MenuItem(
                        desk.words().text("canvas.menu.new-scope", kind.presentation().title()),
                        new GlyphIcon(Signs.of(kind), ICON));
        create.setOnAction(event -> commands.createScope(kind, members));
        items.add(create);
        return items;
    }

    /// Whether the application has scopes of a kind.
    boolean hasScopes(Capability kind) {
        return !existing(kind).isEmpty();
    }

    List<MenuItem> alignments(List<Card> cards) {
        List<MenuItem> items = new ArrayList<>();
        for (Alignment alignment : Alignment.values()) {
            String key = "canvas.align." + alignment.name().toLowerCase(Locale.ROOT);
            MenuItem item = new MenuItem(desk.words().text(key));
            item.setOnAction(event -> commands.move(alignment.of(cards)));
            items.add(item);
        }
        return items;
    }

    private MenuItem membership(
            Capability kind, ElementId scope, String name, List<ElementId> members) {
        List<ElementId> inside =
                desk.live().scene().hull(scope).stream()
                        .flatMap(hull -> hull.members().stream())
                        .filter(members::contains)
                        .toList();
        boolean leaving = inside.size() == members.size();
        String key = leaving ? "canvas.menu.leave-scope" : "canvas.menu.join-scope";
        MenuItem item =
                new MenuItem(desk.words().text(key, name), new GlyphIcon(Signs.of(kind), ICON));
        item.setOnAction(event -> {
            if (leaving) {
                commands.leave(scope, members);
            } else {
                commands.join(
                        scope,
                        members.stream().filter(member -> !inside.contains(member)).toList());
            }
        });
        return item;
    }

    private Map<ElementId, String> existing(Capability kind) {
        Map<ElementId, String> scopes = new LinkedHashMap<>();
        desk.design().application().map(Application::instances).orElse(List.of()).stream()
                .flatMap(instance -> instance.scopes().stream())
                .filter(scope -> scope.type().sameKind(kind.type()))
                .forEach(
                        (ScopeMembership scope) -> scopes.putIfAbsent(scope.scope(), scope.name()));
        return scopes;
    }

    private static List<Capability> byTitle(List<Capability> capabilities) {
        return capabilities.stream()
                .sorted(Comparator.comparing(capability -> capability.presentation().title()))
                .toList();
    }

    private static MenuItem item(Capability capability, Optional<String> refusal) {
        String title = capability.presentation().title();
        GlyphIcon icon = new GlyphIcon(Signs.of(capability), ICON);
        if (refusal.isEmpty()) {
            return new MenuItem(title, icon);
        }
        Label name = new Label(title, icon);
        name.getStyleClass().add("refused-name");
        Label reason = new Label(refusal.get());
        reason.getStyleClass().add("refused-reason");
        reason.setWrapText(true);
        reason.setMaxWidth(REASON_WIDTH);
        CustomMenuItem item = new CustomMenuItem(new VBox(name, reason), false);
        item.setText(title);
        item.getStyleClass().add("refused-item");
        item.setDisable(true);
        return item;
    }
}
