package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.catalog.SchemaBook;
import dev.oamstudio.model.schema.KubernetesVersion;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What rules look at: the files, what they say, the capabilities and the schemas at hand. Immutable; what many rules ask for is
/// computed once.
public final class Design {
    private final List<YamlFile> files;
    private final OamModel model;
    private final Catalog catalog;
    private final SchemaBook schemas;
    private final Optional<YamlFile> settingsFile;
    private final Optional<Set<Integer>> chosen;
    private final Map<String, YamlFile> byPath;
    private final Once<Map<String, Long>> names;
    private final Once<List<SchemaSubject>> subjects;
    private final Once<List<PodTemplate>> pods;
    private final Once<PodsByLabel> podsByLabel;
    private final Once<FileRoles> roles;

    /// @param settingsFile the folder's settings of the rules, where it has some
    public Design(
            List<YamlFile> files,
            OamModel model,
            Catalog catalog,
            SchemaBook schemas,
            Optional<YamlFile> settingsFile) {
        this.files = List.copyOf(files);
        this.model = model;
        this.catalog = catalog;
        this.schemas = schemas;
        this.settingsFile = settingsFile;
        this.chosen = Optional.empty();
        this.byPath = new HashMap<>();
        this.files.forEach(file -> byPath.put(file.path(), file));
        this.names = new Once<>(this::countNames);
        this.subjects = new Once<>(() -> SchemaSubject.all(this).toList());
        this.pods = new Once<>(() -> PodTemplate.all(this).toList());
        this.podsByLabel = new Once<>(() -> new PodsByLabel(pods()));
        this.roles = new Once<>(() -> FileRoles.of(this.files));
    }

    /// One file of another design, or some documents of it, in which the folder's tools do the same with it.
    private Design(Design whole, YamlFile file, OamModel part, Optional<Set<Integer>> chosen) {
        this.files = List.of(file);
        this.model = part;
        this.catalog = whole.catalog;
        this.schemas = whole.schemas;
        this.settingsFile = whole.settingsFile;
        this.chosen = chosen;
        this.byPath = Map.of(file.path(), file);
        this.names = new Once<>(this::countNames);
        this.subjects = new Once<>(() -> SchemaSubject.all(this).toList());
        this.pods = new Once<>(() -> PodTemplate.all(this).toList());
        this.podsByLabel = new Once<>(() -> new PodsByLabel(pods()));
        this.roles = whole.roles;
    }

    /// A design for the newest Kubernetes.
    public Design(List<YamlFile> files, OamModel model, Catalog catalog) {
        this(files, model, catalog, Optional.empty());
    }

    /// A design with a folder's settings.
    public Design(
            List<YamlFile> files,
            OamModel model,
            Catalog catalog,
            Optional<YamlFile> settingsFile) {
        this(
                files,
                model,
                catalog,
                SchemaBook.of(KubernetesVersion.newest(), model, catalog),
                settingsFile);
    }

    public List<YamlFile> files() {
        return files;
    }

    public OamModel model() {
        return model;
    }

    public Catalog catalog() {
        return catalog;
    }

    public SchemaBook schemas() {
        return schemas;
    }

    /// The folder's settings of the rules as they are written.
    public Optional<YamlFile> settingsFile() {
        return settingsFile;
    }

    public LintSettings settings() {
        return settingsFile
                .map(file -> LintSettingsReader.read(file).settings())
                .orElse(LintSettings.DEFAULT);
    }

    /// The same, which takes over what is known of the objects of an earlier one.
    public Design after(Design earlier) {
        return new Design(files, model, catalog, schemas.after(earlier.schemas), settingsFile);
    }

    Design forKubernetes(KubernetesVersion version) {
        return version == schemas.version()
                ? this
                : new Design(files, model, catalog, schemas.in(version), settingsFile);
    }

    /// A file alone, with what it says.
    Design only(YamlFile file, OamModel part) {
        return new Design(this, file, part, Optional.empty());
    }

    /// Some documents of a file, by their positions, with what they say.
    Design only(YamlFile file, OamModel part, Set<Integer> documents) {
        return new Design(this, file, part, Optional.of(Set.copyOf(documents)));
    }

    /// The documents of a file that are to be looked at.
    Stream<YamlDocument> documents(YamlFile file) {
        return file.documents().stream()
                .filter(document ->
                        chosen.map(some -> some.contains(document.index())).orElse(true));
    }

    public Optional<YamlFile> file(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// Whether no other component has the same name in its namespace.
    boolean isOnlyOfName(Component component) {
        return names.get().getOrDefault(fullName(component), 0L) == 1;
    }

    /// All objects that schemas speak of.
    List<SchemaSubject> subjects() {
        return subjects.get();
    }

    /// All that makes pods.
    List<PodTemplate> pods() {
        return pods.get();
    }

    /// The pods that have all these labels.
    Stream<PodTemplate> podsWith(Map<String, String> labels) {
        return podsByLabel.get().selected(labels);
    }

    FileRoles roles() {
        return roles.get();
    }

    private static String fullName(Component component) {
        return component.namespace() + "/" + component.name();
    }

    private Map<String, Long> countNames() {
        return model.components().stream()
                .map(Design::fullName)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
