package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a new component goes, by the folder's habit: a file of its own beside its siblings where each has one, else behind the
/// last of them, else into the application's file.
final class ComponentHome {
    private ComponentHome() {}

    static String fileFor(
            String name, OamModel model, Application application, Map<String, YamlFile> files) {
        List<String> homes =
                model.components().stream()
                        .map(Component::place)
                        .map(place -> place.file())
                        .toList();
        if (homes.isEmpty()) {
            return application.place().file();
        }
        String last = homes.getLast();
        boolean oneEach =
                homes.stream().distinct().count() == homes.size() && isAlone(files.get(last));
        return oneEach && homes.size() > 1 ? freeFile(folder(last), name, files) : last;
    }

    private static boolean isAlone(@Nullable YamlFile file) {
        return file != null
                && file.documents().stream().filter(document -> !document.isEmpty()).count() == 1;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String freeFile(String folder, String name, Map<String, YamlFile> files) {
        String path = folder + name + ".yaml";
        for (int count = 2; files.containsKey(path); count++) {
            path = folder + name + "-" + count + ".yaml";
        }
        return path;
    }
}
