package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a new document goes, by the folder's habit: a file of its own beside its siblings where each has one, else behind
/// the others in the file that holds most of them.
final class Home {
    private final Map<String, YamlFile> files;

    Home(Map<String, YamlFile> files) {
        this.files = files;
    }

    /// A document of the same family.
    record Sibling(String name, Place place) {}

    /// The file that takes further documents in place of one: JSON holds one object, so that another gets a file beside it.
    static String ofDocuments(String path) {
        return path.endsWith(".json")
                ? path.substring(0, path.length() - ".json".length()) + ".yaml"
                : path;
    }

    /// Where a document goes.
    ///
    /// @param behind the document of the file that it follows; empty for the end
    record Spot(String file, OptionalInt behind) {
        static Spot endOf(String file) {
            return new Spot(ofDocuments(file), OptionalInt.empty());
        }
    }

    /// @param fallback where it goes if it is the first of its family
    Spot spotFor(String name, List<Sibling> siblings, String fallback) {
        if (siblings.isEmpty()) {
            return Spot.endOf(fallback);
        }
        Sibling last = siblings.getLast();
        if (siblings.stream().allMatch(this::isAlone) && (siblings.size() > 1 || isNamed(last))) {
            return Spot.endOf(free(renamed(last, name)));
        }
        String file = fullest(siblings);
        if (!ofDocuments(file).equals(file)) {
            return Spot.endOf(file);
        }
        return new Spot(
                file,
                siblings.stream()
                        .map(Sibling::place)
                        .filter(place -> place.file().equals(file))
                        .mapToInt(Place::document)
                        .max());
    }

    private boolean isAlone(Sibling sibling) {
        @Nullable YamlFile file = files.get(sibling.place().file());
        return file != null
                && sibling.place().path().steps().isEmpty()
                && file.documents().stream().filter(document -> !document.isEmpty()).count() == 1;
    }

    /// Whether the sibling's file, or the folder around it, is called after it.
    private static boolean isNamed(Sibling sibling) {
        String path = sibling.place().file();
        String folder = folder(path);
        return !sibling.name().isEmpty()
                && (path.substring(folder.length()).contains(sibling.name())
                        || ("/" + folder).endsWith("/" + sibling.name() + "/"));
    }

    /// The path of a file as that of the sibling is, but with another name.
    private static String renamed(Sibling sibling, String name) {
        String path = sibling.place().file();
        String folder = folder(path);
        String file = path.substring(folder.length());
        String known = sibling.name();
        if (!known.isEmpty() && file.contains(known)) {
            return folder + file.replace(known, name);
        }
        if (!known.isEmpty() && ("/" + folder).endsWith("/" + known + "/")) {
            return folder.substring(0, folder.length() - known.length() - 1) + name + "/" + file;
        }
        return folder + name + ".yaml";
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /// The path, with a number if there is such a file already.
    String free(String path) {
        String candidate = path;
        int dot = path.lastIndexOf('.');
        for (int count = 2; files.containsKey(candidate); count++) {
            candidate = path.substring(0, dot) + "-" + count + path.substring(dot);
        }
        return candidate;
    }

    /// Of files with equally many the last.
    private static String fullest(List<Sibling> siblings) {
        Map<String, Long> counts =
                siblings.stream()
                        .map(sibling -> sibling.place().file())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String best = siblings.getLast().place().file();
        for (Sibling sibling : siblings.reversed()) {
            String file = sibling.place().file();
            best = counts.getOrDefault(file, 0L) > counts.getOrDefault(best, 0L) ? file : best;
        }
        return best;
    }
}
