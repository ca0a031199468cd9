package dev.oamstudio.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ArchitectureTest {
    private static final List<String> MODEL_ORDER =
            List.of(
                    "yaml",
                    "kube",
                    "schema",
                    "definition",
                    "application",
                    "dialect",
                    "catalog",
                    "graph",
                    "layout",
                    "diagnostic",
                    "conversion",
                    "rule",
                    "edit",
                    "render",
                    "status",
                    "deploy");
    private static final List<String> AREAS =
            List.of(
                    "canvas",
                    "palette",
                    "outline",
                    "inspector",
                    "editor",
                    "problems",
                    "preview",
                    "plan",
                    "live");

    @Test
    void theRulesSeeTheClassesOfEveryModule() {
        assertThat(ProjectClasses.ALL.size()).isGreaterThan(500);
        for (String module : List.of("model", "cluster", "views", "app", "icons")) {
            assertThat(
                            ProjectClasses.ALL.stream()
                                    .anyMatch(c ->
                                            c.getPackageName()
                                                    .startsWith("dev.oamstudio." + module)))
                    .as(module)
                    .isTrue();
        }
    }

    @Test
    void aRuleThatIsBrokenIsReported() {
        ArchRule broken =
                noClasses()
                        .that()
                        .resideInAPackage("dev.oamstudio.model.edit")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.oamstudio.model.yaml");
        assertThatThrownBy(() -> broken.check(ProjectClasses.ALL))
                .isInstanceOf(AssertionError.class);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageOfTheModelUsesOnlyThoseBeforeIt() {
        return MODEL_ORDER.stream()
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () -> {
                                    List<String> later =
                                            MODEL_ORDER.subList(
                                                    MODEL_ORDER.indexOf(name) + 1,
                                                    MODEL_ORDER.size());
                                    if (!later.isEmpty()) {
                                        noClasses()
                                                .that()
                                                .resideInAPackage(
                                                        "dev.oamstudio.model." + name + "..")
                                                .should()
                                                .dependOnClassesThat()
                                                .resideInAnyPackage(
                                                        packages("dev.oamstudio.model.", later))
                                                .check(ProjectClasses.ALL);
                                    }
                                }));
    }

    @Test
    void theModelKnowsNeitherWindowNorNetwork() {
        noClasses()
                .that()
                .resideInAPackage("dev.oamstudio.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "io.fabric8..",
                        "java.net.http..",
                        "dev.oamstudio.views..",
                        "dev.oamstudio.cluster..",
                        "dev.oamstudio.app..")
                .check(ProjectClasses.ALL);
    }

    @Test
    void theModelKnowsNeitherClockNorThread() {
        noClasses()
                .that()
                .resideInAPackage("dev.oamstudio.model..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .check(ProjectClasses.ALL);
    }

    @Test
    void viewsAndClusterNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("dev.oamstudio.views..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.oamstudio.cluster..", "dev.oamstudio.app..", "io.fabric8..")
                .check(ProjectClasses.ALL);
        noClasses()
                .that()
                .resideInAPackage("dev.oamstudio.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.oamstudio.views..", "dev.oamstudio.app..", "javafx..")
                .check(ProjectClasses.ALL);
    }

    @TestFactory
    Stream<DynamicTest> noScreenAreaImportsAnother() {
        return AREAS.stream()
                .map(area ->
                        DynamicTest.dynamicTest(
                                area,
                                () -> {
                                    List<String> others = new ArrayList<>(AREAS);
                                    others.remove(area);
                                    others.add("shell");
                                    noClasses()
                                            .that()
                                            .resideInAPackage("dev.oamstudio.views." + area + "..")
                                            .should()
                                            .dependOnClassesThat()
                                            .resideInAnyPackage(
                                                    packages("dev.oamstudio.views.", others))
                                            .check(ProjectClasses.ALL);
                                }));
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.oamstudio.model.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProjectClasses.ALL);
        slices().matching("dev.oamstudio.views.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProjectClasses.ALL);
        slices().matching("dev.oamstudio.cluster.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProjectClasses.ALL);
        slices().matching("dev.oamstudio.app.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProjectClasses.ALL);
    }

    @Test
    void onlyTheTaskPackageReachesForTheFxThread() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.oamstudio.views.task..", "dev.oamstudio.app.launch..")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .check(ProjectClasses.ALL);
    }

    @Test
    void noNodeIsStyledInCode() {
        noClasses()
                .should()
                .callMethod(javafx.scene.Node.class, "setStyle", String.class)
                .check(ProjectClasses.ALL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Base")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .orShould()
                .haveSimpleNameEndingWith("Data")
                .orShould()
                .haveSimpleNameEndingWith("Processor")
                .check(ProjectClasses.ALL);
    }

    private static String[] packages(String root, List<String> names) {
        return names.stream().map(name -> root + name + "..").toArray(String[]::new);
    }
}
