package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The choice of a cluster, and what stands below it.
@ExtendWith(Toolkit.class)
final class ContextPickerTest {
    private static final Message MISSING =
            Message.of("cluster.kubeconfig-missing", "/home/me/config");

    @Test
    void whatIsWrongWithKubeconfigsStandsBelowTheChoices() throws Exception {
        assertThat(items(new Directory(List.of(MISSING))))
                .containsExactly(
                        "dev   https://dev:6443",
                        "—",
                        "/home/me/config does not exist, though KUBECONFIG names it. Create it, or correct the variable.");
    }

    @Test
    void withoutFaultsThereAreTheChoicesAlone() throws Exception {
        assertThat(items(new Directory(List.of()))).containsExactly("dev   https://dev:6443");
    }

    private static List<String> items(ClusterDirectory clusters) throws Exception {
        try (AreaWindow<ContextPicker> window =
                AreaWindow.open(Map.of(), clusters, ContextPicker::new)) {
            return Toolkit.onFx(
                    () -> window.area().getItems().stream().map(ContextPickerTest::words).toList());
        }
    }

    private static String words(MenuItem item) {
        return switch (item) {
            case SeparatorMenuItem ignored -> "—";
            case CustomMenuItem custom when custom.getContent() instanceof Label label ->
                    label.getText();
            default -> item.getText();
        };
    }

    private record Directory(List<Message> faults) implements ClusterDirectory {
        @Override
        public List<ContextChoice> choices() {
            return List.of(new ContextChoice("dev", "", "https://dev:6443", false));
        }

        @Override
        public Deployer connect(ContextChoice choice) throws ClusterException {
            throw new ClusterException(ClusterException.Kind.UNREACHABLE, "none here");
        }
    }
}
