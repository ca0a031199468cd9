package dev.oamstudio.views.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/// What a folder learns from the cluster that it is shown beside.
@ExtendWith(Toolkit.class)
final class ClusterSessionTest {
    private static final int SECONDS = 60;
    private static final GroupVersionKind OX = new GroupVersionKind("farm.dev", "v1", "Ox");

    @Test
    void theKindsOfAClusterAreKnownToTheFolder() throws Exception {
        PlayedCluster cluster = new PlayedCluster();
        cluster.serves(List.of(new ResourceType(OX, "oxen", true, true)));
        DesignSession design = connected(cluster);
        WaitForAsyncUtils.waitFor(
                SECONDS, TimeUnit.SECONDS, () -> Toolkit.onFx(() -> reference(design)).isPresent());
        assertThat(Toolkit.onFx(() -> reference(design))).contains("oxen.farm.dev");
        assertThat(Toolkit.onFx(() -> design.unsavedProperty().get())).isEmpty();
        assertThat(Toolkit.onFx(() -> design.canUndoProperty().get())).isFalse();
    }

    private static Optional<String> reference(DesignSession design) {
        return design.workspace().design().catalog().reference(OX);
    }

    private static DesignSession connected(PlayedCluster cluster) throws Exception {
        return Toolkit.onFx(() -> {
            Background background =
                    new Background(defect -> {
                        throw new AssertionError(defect);
                    });
            Workspace folder = Workspace.of(Greeting.texts(), Catalog.builtIn());
            DesignSession design = new DesignSession(folder, background);
            new ClusterSession(cluster, design, background).connect(PlayedCluster.CHOICE);
            return design;
        });
    }
}
