package dev.oamstudio.model.conversion;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlComment;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Comments that stood beside what a conversion takes out, such as a line of `dependencies`, and have no other place.
final class LostComments {
    private final List<String> excused = new ArrayList<>();

    /// A document that goes because another says the same: what stands in the other one too is not lost.
    void excuse(YamlFile file, YamlDocument gone, Collection<YamlFile> all) {
        List<String> elsewhere = new ArrayList<>();
        for (YamlFile each : all) {
            each.documents().stream()
                    .filter(document -> !document.equals(gone))
                    .flatMap(document -> texts(each, document))
                    .forEach(elsewhere::add);
        }
        texts(file, gone).filter(elsewhere::contains).forEach(excused::add);
    }

    /// The comments of a file that are no longer in it.
    List<Loss> between(YamlFile before, Optional<YamlFile> after) {
        List<String> left = new ArrayList<>(excused);
        after.ifPresent(file ->
                file.documents().stream()
                        .flatMap(document -> texts(file, document))
                        .forEach(left::add));
        List<Loss> lost = new ArrayList<>();
        for (YamlDocument document : before.documents()) {
            for (YamlComment comment : before.comments(document)) {
                if (!left.remove(comment.range().in(before.text()))) {
                    lost.add(loss(before, document, comment));
                }
            }
        }
        return lost;
    }

    private static Loss loss(YamlFile file, YamlDocument document, YamlComment comment) {
        Place place = new Place(file.path(), document.index(), comment.path(), comment.range());
        return new Loss(Message.of("conversion.comment", comment.range().in(file.text())), place);
    }

    private static Stream<String> texts(YamlFile file, YamlDocument document) {
        return file.comments(document).stream().map(comment -> comment.range().in(file.text()));
    }
}
