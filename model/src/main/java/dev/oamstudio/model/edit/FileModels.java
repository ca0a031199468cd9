package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each file of a folder says by itself, so that after a keystroke only one file is read again.
record FileModels(Map<String, FileModel> byPath, OamModel all) {
    static final FileModels NONE = new FileModels(Map.of(), OamModel.EMPTY);

    /// What a file says.
    record FileModel(YamlFile file, OamModel model) {}

    /// The models of files; those that are known are taken over.
    FileModels of(List<YamlFile> files) {
        // After an edit there is next to nothing to do, at first much.
        Stream<YamlFile> each = byPath.isEmpty() ? files.parallelStream() : files.stream();
        List<FileModel> read = each.map(this::of).toList();
        List<OamModel> models = read.stream().map(FileModel::model).toList();
        Map<String, FileModel> next =
                read.stream().collect(Collectors.toMap(one -> one.file().path(), one -> one));
        // Equal names get different identities, which a file by itself does not know.
        OamModel all = namesClash(models) ? ModelReader.read(files) : joined(models);
        return new FileModels(next, all);
    }

    private FileModel of(YamlFile file) {
        FileModel known = byPath.get(file.path());
        return known != null && known.file().equals(file)
                ? known
                : new FileModel(file, ModelReader.read(List.of(file)));
    }

    private static boolean namesClash(List<OamModel> models) {
        Set<String> names = new HashSet<>();
        for (OamModel model : models) {
            Set<String> own =
                    model.applications().stream()
                            .map(Application::name)
                            .collect(Collectors.toSet());
            if (own.stream().anyMatch(names::contains)) {
                return true;
            }
            names.addAll(own);
        }
        return false;
    }

    private static OamModel joined(List<OamModel> models) {
        return new OamModel(
                all(models, OamModel::applications),
                all(models, OamModel::components),
                all(models, OamModel::definitions),
                all(models, OamModel::objects));
    }

    private static <T> List<T> all(List<OamModel> models, Function<OamModel, List<T>> part) {
        return models.stream().map(part).flatMap(Collection::stream).toList();
    }
}
