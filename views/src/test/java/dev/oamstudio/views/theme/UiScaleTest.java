package dev.oamstudio.views.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Toolkit.class)
final class UiScaleTest {
    private final UiScale scale = new UiScale();

    @ParameterizedTest
    @CsvSource({"1, 1", "1.5, 1.5", "0.2, 1", "7, 3"})
    void theFactorStaysWithinItsLimits(double wanted, double got) {
        scale.factorProperty().set(wanted);
        assertThat(scale.factorProperty().get()).isEqualTo(got);
    }

    @Test
    void contentIsLaidOutInTheRoomThatIsLeftAndFillsTheFrame() throws Exception {
        Region content = new Region();
        content.setPrefSize(100, 50);
        scale.factorProperty().set(2);
        List<Bounds> bounds =
                Toolkit.onFx(() -> {
                    Parent frame = scale.frame(content);
                    Scene scene = new Scene(frame, 600, 400);
                    scene.getRoot().layout();
                    return List.of(
                            content.getLayoutBounds(),
                            content.localToScene(content.getLayoutBounds()));
                });
        assertThat(bounds)
                .containsExactly(new BoundingBox(0, 0, 300, 200), new BoundingBox(0, 0, 600, 400));
    }

    @Test
    void aMenuOpensAtTheSameScale() throws Exception {
        double plain = Toolkit.onFx(this::menuWidth);
        scale.factorProperty().set(2);
        Subscription magnified = Toolkit.onFx(scale::magnifyPopups);
        double large = Toolkit.onFx(this::menuWidth);
        Toolkit.onFx(() -> {
            magnified.unsubscribe();
            return true;
        });
        assertThat(large).isBetween(1.8 * plain, 2.1 * plain);
    }

    private double menuWidth() {
        StackPane root = new StackPane();
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
        ContextMenu menu = new ContextMenu(new MenuItem("Apply everything"));
        menu.show(root, 10, 10);
        double width = menu.getWidth();
        stage.close();
        return width;
    }
}
