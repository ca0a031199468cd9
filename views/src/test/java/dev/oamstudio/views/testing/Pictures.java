package dev.oamstudio.views.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/// Pictures of nodes, written below the build folder for people to look at.
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /// Writes a picture of a node, `scale` times as large.
    public static WritableImage write(Node node, String name, double scale) throws IOException {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = node.snapshot(parameters, null);
        Files.createDirectories(FOLDER);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                FOLDER.resolve(name + ".png").toFile());
        return image;
    }
}
