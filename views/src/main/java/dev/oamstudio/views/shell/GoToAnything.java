package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.shell.pick.Pick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything in the open folder that one can go to: components, traits, scopes, applications, files, definitions.
final class GoToAnything {
    private static final double TILE = 20;
    private static final double GLYPH = 16;

    private final Workbench workbench;
    private final DesignSession design;
    private final List<Pick> picks = new ArrayList<>();

    private GoToAnything(Workbench workbench) {
        this.workbench = workbench;
        this.design = workbench.studio().design();
    }

    static List<Pick> picks(Workbench workbench) {
        GoToAnything all = new GoToAnything(workbench);
        OamModel model = all.design.workspace().design().model();
        model.applications().forEach(application -> all.add(model, application));
        model.applications().forEach(all::addApplication);
        all.design.workspace().files().keySet().forEach(all::addFile);
        model.definitions().forEach(all::addDefinition);
        return List.copyOf(all.picks);
    }

    private void add(OamModel model, Application application) {
        for (ComponentInstance instance : application.instances()) {
            GroupVersionKind type =
                    model.componentOf(instance)
                            .map(component -> component.workload().type())
                            .orElse(new GroupVersionKind("", "", ""));
            picks.add(
                    new Pick(
                            instance.name(),
                            detail("component", type.kind(), application.name()),
                            "",
                            () -> KindTile.ofWorkload(type, TILE),
                            () -> goTo(application, instance.id(), instance.place())));
        }
        for (ComponentInstance instance : application.instances()) {
            instance.traits().forEach(trait -> addTrait(application, instance, trait));
        }
        scopes(application).values().forEach(scope -> addScope(application, scope));
    }

    private void addTrait(Application application, ComponentInstance of, TraitAttachment trait) {
        GroupVersionKind type = trait.trait().type();
        picks.add(
                new Pick(
                        type.kind(),
                        detail("trait", of.name(), application.name()),
                        "",
                        () -> KindTile.of(type, "trait", Hue.ofWorkload(type), TILE),
                        () -> goTo(application, trait.id(), trait.place())));
    }

    private void addScope(Application application, ScopeMembership scope) {
        picks.add(
                new Pick(
                        scope.name(),
                        detail("scope", scope.type().kind(), application.name()),
                        "",
                        () ->
                                KindTile.of(
                                        scope.type(), "scope", Hue.ofScope(scope.type(), 0), TILE),
                        () -> goTo(application, scope.scope(), scope.place())));
    }

    private void addApplication(Application application) {
        picks.add(
                new Pick(
                        application.name(),
                        detail("application", application.place().file(), ""),
                        "",
                        () -> GlyphIcon.named("application", GLYPH),
                        () -> goTo(application, application.id(), application.place())));
    }

    private void addFile(String path) {
        picks.add(
                new Pick(
                        path,
                        word("file"),
                        "",
                        () -> (Node) new FontIcon(Feather.FILE_TEXT),
                        () ->
                                workbench
                                        .centre()
                                        .showText(
                                                new Place(
                                                        path,
                                                        0,
                                                        FieldPath.ROOT,
                                                        TextRange.at(0)))));
    }

    private void addDefinition(Definition definition) {
        picks.add(
                new Pick(
                        definition.name(),
                        detail("definition", definition.place().file(), ""),
                        "",
                        () -> (Node) new FontIcon(Feather.BOOK_OPEN),
                        () -> workbench.centre().showText(definition.place())));
    }

    private void goTo(Application application, ElementId element, Place place) {
        design.applicationKeyProperty().set(application.key());
        design.select(List.of(element));
        workbench.centre().show(place);
    }

    private String detail(String kind, String first, String second) {
        String parts = second.isEmpty() ? first : first + ", " + second;
        return word(kind) + " · " + parts;
    }

    private String word(String kind) {
        return workbench.studio().around().text("shell.go." + kind);
    }

    /// Scopes by identity, each by its first membership.
    private static Map<ElementId, ScopeMembership> scopes(Application application) {
        Map<ElementId, ScopeMembership> scopes = new LinkedHashMap<>();
        application.instances().stream()
                .flatMap(instance -> instance.scopes().stream())
                .forEach(scope -> scopes.putIfAbsent(scope.scope(), scope));
        return scopes;
    }
}
