package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;

/// A text and the model read from it.
record Reading(String text, OamModel model) {

    static Reading of(String text) {
        return new Reading(text, ModelReader.read(List.of(YamlFile.parse("app.yaml", text))));
    }

    /// An application from the text of its list of components.
    static Reading ofComponents(String components) {
        return of(
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata:
                  name: app
                spec:
                  components:
                """
                        + components.indent(4));
    }

    Application application() {
        return model.applications().getFirst();
    }

    ComponentInstance instance(int number) {
        return application().instances().get(number);
    }

    /// A place as the tests write it: the path of what it addresses, and the text that it underlines.
    String written(Place place) {
        return place.path() + " ~ " + place.range().in(text);
    }
}
