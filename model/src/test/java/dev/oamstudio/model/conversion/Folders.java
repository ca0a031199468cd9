package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Folders as texts by path, and what conversions make of them.
final class Folders {
    static final String REDIS =
            """
            # The list of greetings.
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: redis   # short
              version: v1.2.0
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec: {replicas: 1}
            """;

    private Folders() {}

    static Conversion convert(Map<String, String> texts, Dialect target) {
        List<YamlFile> files = new ArrayList<>();
        new TreeMap<>(texts).forEach((path, text) -> files.add(YamlFile.parse(path, text)));
        return Conversion.of(files, Catalog.builtIn(), target);
    }

    static Map<String, String> applied(Map<String, String> texts, Conversion conversion) {
        Map<String, String> next = new TreeMap<>(texts);
        conversion
                .changed()
                .forEach((path, text) ->
                        text.ifPresentOrElse(
                                written -> next.put(path, written), () -> next.remove(path)));
        return next;
    }

    static List<String> said(Conversion conversion) {
        ModelMessages messages = new ModelMessages(Locale.ENGLISH);
        return conversion.losses().stream()
                .map(loss ->
                        loss.place().file()
                                + "/"
                                + loss.place().document()
                                + " "
                                + messages.text(loss.message()))
                .toList();
    }
}
