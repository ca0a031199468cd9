package dev.oamstudio.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.file.FolderReader;
import dev.oamstudio.model.yaml.YamlLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Samples are listed as their index says, and opened as copies.
class SamplesTest {
    @TempDir Path folder;

    @Test
    void theIndexNamesFoldersThatAreThere() throws Exception {
        for (Sample sample : Samples.list()) {
            Path copy = Samples.copy(sample.name(), folder);
            assertThat(FolderReader.read(copy, YamlLimits.DEFAULT.fileLength()).texts())
                    .isNotEmpty();
            assertThat(sample.description(Locale.ENGLISH)).isNotEqualTo(sample.name());
            assertThat(sample.description(Locale.SIMPLIFIED_CHINESE))
                    .isNotEqualTo(sample.description(Locale.ENGLISH));
        }
        assertThat(Samples.list().stream().map(Sample::name))
                .containsExactly("helloworld", "shop", "data-passing", "broken");
    }

    @Test
    void aCopyHasAllFoldersOfTheSample() throws Exception {
        Path copy = Samples.copy("helloworld", folder);
        assertThat(copy).isEqualTo(folder.resolve("helloworld"));
        assertThat(copy.resolve("crds/networks.core.oam.dev.yaml")).isRegularFile();
    }

    @Test
    void anUntouchedCopyIsUsedAgainAndAChangedOneIsKept() throws Exception {
        Path first = Samples.copy("shop", folder);
        assertThat(Samples.copy("shop", folder)).isEqualTo(first);
        Files.writeString(first.resolve("shop.yaml"), "mine: true\n");
        Path second = Samples.copy("shop", folder);
        assertThat(second).isEqualTo(folder.resolve("shop-2"));
        assertThat(first.resolve("shop.yaml")).hasContent("mine: true\n");
        assertThat(Samples.copy("shop", folder)).isEqualTo(second);
    }
}
