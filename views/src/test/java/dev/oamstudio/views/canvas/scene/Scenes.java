package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.control.Hue;
import java.util.List;
import java.util.Map;

/// Scenes and parts of scenes for tests.
final class Scenes {
    private Scenes() {}

    /// The plan of the shop of the pictures.
    static ScenePlan shopPlan() {
        return ScenePlan.of(Shop.source(), Shop.words(), Texts.WIDTHS);
    }

    /// The shop, where the pictures have its cards.
    static CanvasScene shop() {
        return shopPlan().at(Shop.positions());
    }

    /// The plan of an application without components' workloads: `a: b, c` waits for b and c.
    static ScenePlan plan(String... lines) {
        return ScenePlan.of(
                Shop.source(text(lines), List.of(), Map.of()), Shop.words(), Texts.WIDTHS);
    }

    /// The text of such an application.
    static String text(String... lines) {
        StringBuilder text =
                new StringBuilder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata:
                          name: shop
                        spec:
                          components:
                        """);
        for (String line : lines) {
            String[] parts = line.split(":", -1);
            text.append("    - componentName: ").append(parts[0]).append('\n');
            text.append("      instanceName: ").append(parts[0]).append('\n');
            if (parts.length > 1) {
                text.append("      dependencies: [").append(parts[1].strip()).append("]\n");
            }
        }
        return text.toString();
    }

    static Card card(String name, Box box, List<TraitChip> traits) {
        CardFace face =
                new CardFace(
                        new ElementId(name),
                        name,
                        "Deployment",
                        Signs.named("deployment"),
                        Hue.DEPLOYMENT,
                        List.of(),
                        traits,
                        CardState.PLAIN);
        return new Card(face, box, ChipRow.of(face, box, Texts.WIDTHS));
    }
}
