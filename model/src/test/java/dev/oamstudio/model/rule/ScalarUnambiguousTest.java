package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is said of a scalar is true of that scalar.
class ScalarUnambiguousTest {

    @Test
    void theValueOfAKeyThatStandsTwiceIsItsOwn() {
        assertThat(said("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nno: yes\nn: 12\n"))
                .containsExactly("Kubernetes reads yes as true. Quote it if you mean the text.");
    }

    private static List<String> said(String text) {
        ModelMessages words = new ModelMessages(Locale.ENGLISH);
        return Workspace.of(Map.of("a.yaml", text), Catalog.builtIn()).diagnostics().stream()
                .filter(found -> found.rule().equals(ScalarUnambiguous.ID))
                .map(found -> words.text(found.message()))
                .toList();
    }
}
