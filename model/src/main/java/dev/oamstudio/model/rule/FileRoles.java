package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.YamlFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the files of a folder are to the programs that make objects of them. A template of a Helm chart is text until Helm renders
/// it, and a patch of Kustomize is a part of an object: neither is judged as if it were applied as it stands.
///
/// @param charts the folders of charts; empty text for the root
/// @param overlays files of ytt: templates, and overlays that say what changes in objects of others
/// @param parts files that kustomizations name as patches, transformers and the like
/// @param built files of objects that kustomizations change before they are applied
/// @param labelled those of them that get labels and selectors
record FileRoles(
        Set<String> charts,
        Set<String> overlays,
        Set<String> parts,
        Set<String> built,
        Set<String> labelled) {
    /// A comment that ytt reads: <https://carvel.dev/ytt/docs/latest/ytt-annotations/>.
    private static final Pattern YTT = Pattern.compile("^ *#@", Pattern.MULTILINE);

    private static final String CHAINSAW = "chainsaw-test.";
    private static final Pattern STEP = Pattern.compile("[0-9]+-(assert|errors?)(-.*)?\\.ya?ml");
    private static final Pattern EXPECTED =
            Pattern.compile("(.*[-_.])?(assert|errors?)([-_].*)?\\.ya?ml");

    private static final String CHART = "Chart.yaml";
    private static final Set<String> KUSTOMIZATIONS =
            Set.of("kustomization.yaml", "kustomization.yml");

    FileRoles {
        charts = Set.copyOf(charts);
        overlays = Set.copyOf(overlays);
        parts = Set.copyOf(parts);
        built = Set.copyOf(built);
        labelled = Set.copyOf(labelled);
    }

    static FileRoles of(List<YamlFile> files) {
        Set<String> charts =
                files.stream()
                        .map(YamlFile::path)
                        .filter(path -> name(path).equals(CHART))
                        .map(FileRoles::folder)
                        .collect(Collectors.toSet());
        Kustomizations found = new Kustomizations();
        files.stream()
                .filter(file -> KUSTOMIZATIONS.contains(name(file.path())))
                .forEach(file -> found.add(folder(file.path()), file));
        files.forEach(file -> found.addUnlisted(folder(file.path()), file.path()));
        Set<String> overlays =
                files.stream()
                        .filter(file -> file.text().contains("#@"))
                        .filter(file -> YTT.matcher(file.text()).find())
                        .map(YamlFile::path)
                        .collect(Collectors.toSet());
        Set<String> parts = new HashSet<>(found.parts());
        parts.addAll(assertions(files));
        return new FileRoles(charts, overlays, parts, found.built(), found.labelled());
    }

    /// What the tests of Chainsaw and KUTTL expect of a cluster: parts of objects, by the names that both read.
    private static Set<String> assertions(List<YamlFile> files) {
        Set<String> tests =
                files.stream()
                        .map(YamlFile::path)
                        .filter(path -> name(path).startsWith(CHAINSAW))
                        .map(FileRoles::folder)
                        .collect(Collectors.toSet());
        return files.stream()
                .map(YamlFile::path)
                .filter(path ->
                        STEP.matcher(name(path)).matches()
                                || (tests.contains(folder(path))
                                        && EXPECTED.matcher(name(path)).matches()))
                .collect(Collectors.toSet());
    }

    /// Whether a file is a template of a chart or of ytt, and so no YAML yet.
    boolean isTemplate(String path) {
        return overlays.contains(path)
                || charts.stream().anyMatch(chart -> path.startsWith(chart + "templates/"));
    }

    boolean isTemplateOf(YamlFile chart, String path) {
        return path.startsWith(folder(chart.path()) + "templates/");
    }

    boolean isPart(String path) {
        return parts.contains(path);
    }

    /// Whether a kustomization may add what is missing.
    boolean isBuilt(String path) {
        return built.contains(path);
    }

    /// Whether a kustomization adds labels and selectors.
    boolean isLabelled(String path) {
        return labelled.contains(path);
    }

    boolean isChart(String path) {
        return name(path).equals(CHART);
    }

    /// Whether a file is one that Kustomize or Helm reads and nobody applies.
    boolean isForTools(String path) {
        boolean isValues = name(path).startsWith("values") && charts.contains(folder(path));
        return isValues || KUSTOMIZATIONS.contains(name(path)) || isPart(path);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// With the `/` at its end.
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
