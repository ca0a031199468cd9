package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.catalog.KnownKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.LayoutFile;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.rule.FileFindings;
import dev.oamstudio.model.rule.LintSettings;
import dev.oamstudio.model.rule.RuleBook;
import dev.oamstudio.model.schema.KubernetesVersion;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The texts of a folder of YAML files at one moment, and all that follows from them. Immutable; what is computed from it is
/// computed once, when it is first asked for.
public final class Workspace {
    /// Where positions on the canvas are kept, so that moving a card never touches the application's files.
    public static final String LAYOUT_FILE = ".oam-studio/layout.yaml";

    private static final String OWN_FOLDER = ".oam-studio/";

    private final SortedMap<String, YamlFile> files;
    private final Terms terms;
    private final long revision;
    private final LastGood lastGood;
    private final FileModels inherited;
    private final Lazy<FileModels> models;
    private final Lazy<Design> design;
    private final Lazy<RuleBook.Checked> checked;
    private final Optional<Before> before;

    /// What a workspace takes over from the one before it.
    private record Legacy(
            long revision, LastGood lastGood, FileModels models, Optional<Before> before) {}

    /// What was checked last, so that what has not changed since need not be checked again.
    private record Before(Design design, FileFindings findings) {}

    private Workspace(SortedMap<String, YamlFile> files, Terms terms, Legacy legacy) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.terms = terms;
        this.revision = legacy.revision();
        this.lastGood = legacy.lastGood();
        this.inherited = legacy.models();
        this.models = new Lazy<>(() -> inherited.of(lastGood.shown(sources(files))));
        this.before = legacy.before();
        this.design = new Lazy<>(() -> designOf(files, models.get().all()));
        this.checked = new Lazy<>(this::check);
    }

    /// A workspace from texts by path (relative, with `/`).
    ///
    /// @param catalog what is at hand besides the folder's own definitions
    public static Workspace of(Map<String, String> texts, Catalog catalog) {
        return of(texts, Terms.of(catalog));
    }

    /// A workspace from texts by path, read on other terms than the usual.
    public static Workspace of(Map<String, String> texts, Terms terms) {
        SortedMap<String, YamlFile> files = new TreeMap<>();
        // A large folder is read by all processors.
        texts.entrySet().parallelStream()
                .map(entry -> YamlFile.parse(entry.getKey(), entry.getValue(), terms.limits()))
                .forEachOrdered(file -> files.put(file.path(), file));
        return new Workspace(
                files, terms, new Legacy(0, LastGood.NOTHING, FileModels.NONE, Optional.empty()));
    }

    /// The same folder with other texts; files whose text is the same are shared.
    Workspace with(Map<String, String> texts) {
        SortedMap<String, YamlFile> next = new TreeMap<>();
        texts.forEach((path, text) -> next.put(path, file(path, text)));
        return next(next);
    }

    /// A text of this folder: the file that is there if it is the same, what did not change in it not read again.
    YamlFile file(String path, String text) {
        return file(path)
                .map(known -> known.text().equals(text) ? known : known.reparse(text))
                .orElseGet(() -> YamlFile.parse(path, text, terms.limits()));
    }

    /// Counts up with every change; derived data carries it.
    public long revision() {
        return revision;
    }

    public SortedMap<String, YamlFile> files() {
        return files;
    }

    public Optional<YamlFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// Files, model and catalog. Documents that do not parse are represented by their last good model.
    public Design design() {
        return design.get();
    }

    /// What the rule book finds. Of a document that does not parse only that is told, not what would follow from it.
    public List<Diagnostic> diagnostics() {
        return checked.get().findings();
    }

    /// Elements of a document that does not parse now, and of which more is shown than can be read: the last good model.
    public boolean isStale(ElementId element) {
        return ElementPlaces.placesOf(models.get().all(), element).stream()
                .filter(this::isBroken)
                .anyMatch(this::isInDoubt);
    }

    private boolean isInDoubt(Place place) {
        YamlFile file = file(place.file()).orElseThrow();
        YamlDocument broken = file.documents().get(place.document());
        YamlDocument good = lastGood.of(place.file(), place.document()).orElse(broken);
        return new BrokenParts(file, broken, good).isInDoubt(place.path());
    }

    /// Positions from `.oam-studio/layout.yaml`.
    public Map<ElementId, CanvasPoint> positions() {
        return file(LAYOUT_FILE).map(LayoutFile::read).orElse(Map.of());
    }

    /// The next workspace, or why there is none. Never throws, whatever the files hold.
    public EditOutcome apply(Edit edit) {
        try {
            Draft draft = new Draft(this);
            Editing.perform(edit, draft);
            return new EditOutcome.Applied(
                    next(draft.files()),
                    EditLabels.of(edit),
                    draft.selection(),
                    AliasNotes.of(edit, draft.copied(), this));
        } catch (RefusedException refused) {
            return new EditOutcome.Refused(
                    refused.reasons().stream().map(this::withBrokenText).toList());
        }
    }

    /// What is gone from the text but still shown is not gone: its document does not parse.
    private Diagnostic withBrokenText(Diagnostic reason) {
        Optional<Place> broken =
                reason.elements().stream()
                        .flatMap(element ->
                                ElementPlaces.placesOf(models.get().all(), element).stream())
                        .filter(this::isBroken)
                        .findFirst();
        return broken.map(place -> RefusedException.brokenDocument(place, reason.elements()))
                .orElse(reason);
    }

    /// Whether the document at a place does not parse.
    boolean isBroken(Place place) {
        return file(place.file())
                .filter(file -> place.document() < file.documents().size())
                .map(file -> file.documents().get(place.document()).isBroken())
                .orElse(false);
    }

    Workspace next(SortedMap<String, YamlFile> changed) {
        // What was never asked for is not kept alive.
        FileModels known = models.peek().orElse(inherited);
        LastGood good = lastGood.after(files, changed);
        return new Workspace(changed, terms, new Legacy(revision + 1, good, known, checkedLast()));
    }

    private Optional<Before> checkedLast() {
        return checked.peek().map(last -> new Before(design.get(), last.byFile())).or(() -> before);
    }

    /// The same texts, with kinds that a cluster's discovery names: their plurals need not be guessed.
    public Workspace knowing(List<KnownKind> kinds) {
        Terms wider = new Terms(terms.catalog().withKinds(kinds), terms.limits());
        FileModels known = models.peek().orElse(inherited);
        return new Workspace(
                files, wider, new Legacy(revision + 1, lastGood, known, Optional.empty()));
    }

    /// What is at hand besides the folder's own definitions.
    public Catalog catalog() {
        return terms.catalog();
    }

    /// The design as some files say it, nothing standing in for what does not parse.
    Design designOf(SortedMap<String, YamlFile> draft) {
        if (draft.equals(files) && lastGood.isEmpty()) {
            return design.get();
        }
        return designOf(draft, models.peek().orElse(inherited).of(sources(draft)).all());
    }

    private Design designOf(SortedMap<String, YamlFile> files, OamModel read) {
        Design fresh =
                new Design(
                        sources(files),
                        read,
                        terms.catalog().with(read),
                        Optional.ofNullable(files.get(LintSettings.FILE)));
        return before.map(last -> fresh.after(last.design())).orElse(fresh);
    }

    /// The files that say something of the application: not those of the product itself.
    private static List<YamlFile> sources(SortedMap<String, YamlFile> files) {
        return files.values().stream().filter(file -> !file.path().startsWith(OWN_FOLDER)).toList();
    }

    /// What the rule book finds for another version of Kubernetes than the folder's settings name.
    public List<Diagnostic> diagnosticsFor(KubernetesVersion version) {
        LintSettings settings = design.get().settings().forKubernetes(version);
        return check(settings, FileFindings.NONE).findings();
    }

    private RuleBook.Checked check() {
        return check(
                design.get().settings(), before.map(Before::findings).orElse(FileFindings.NONE));
    }

    private RuleBook.Checked check(LintSettings settings, FileFindings known) {
        RuleBook.Checked all = RuleBook.standard().check(design.get(), settings, known);
        return new RuleBook.Checked(
                all.findings().stream()
                        .filter(found -> !isBroken(found.place()) || isAboutText(found))
                        .toList(),
                all.byFile());
    }

    private static boolean isAboutText(Diagnostic found) {
        return found.rule().code().startsWith("OAM0");
    }

    /// The paths of the files that differ between two workspaces.
    public Set<String> changedSince(Workspace earlier) {
        Set<String> paths = new TreeSet<>();
        files.forEach((path, file) -> {
            if (earlier.file(path).map(old -> !old.text().equals(file.text())).orElse(true)) {
                paths.add(path);
            }
        });
        earlier.files.keySet().stream()
                .filter(path -> !files.containsKey(path))
                .forEach(paths::add);
        return paths;
    }
}
