package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What it takes to say a folder in the other dialect: order becomes data flows on a field that tells readiness, and back; of
/// two instances of one component each gets its own, and back. What cannot be said stays as it is and is listed. Only what
/// differs is written anew; the rest of each text keeps its comments, order and quotes.
///
/// @param changed the new texts of the files that change, and of new ones, by path; nothing stands for a file that goes,
///     because all that was in it is now elsewhere
/// @param losses in the order of files and text
public record Conversion(SortedMap<String, Optional<String>> changed, List<Loss> losses) {
    public Conversion {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        losses = List.copyOf(losses);
    }

    /// @param target upstream or EDAS
    /// @param files those of one folder, because documents refer to each other
    /// @param catalog what is at hand besides the folder's own definitions
    public static Conversion of(List<YamlFile> files, Catalog catalog, Dialect target) {
        Texts texts = new Texts(files);
        texts.loseWhatIsOfOtherVersions();
        switch (target) {
            case UPSTREAM -> new ToUpstream(texts, catalog).convert();
            case EDAS -> new ToEdas(texts, catalog).convert();
            case LEGACY, V1BETA1 -> throw new IllegalArgumentException("not a target: " + target);
        }
        return new Conversion(texts.changed(), texts.losses());
    }
}
