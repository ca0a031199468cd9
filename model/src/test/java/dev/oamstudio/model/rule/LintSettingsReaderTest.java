package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.YamlFile;
import org.junit.jupiter.api.Test;

/// The words that the folder's settings take for levels.
class LintSettingsReaderTest {

    @Test
    void infoIsANoteAndABareOffIsOff() {
        YamlFile file =
                YamlFile.parse(
                        LintSettings.FILE,
                        "rules: {OAM601: info, OAM602: note, OAM603: off, OAM604: error}\n");
        LintSettings settings = LintSettingsReader.read(file).settings();
        assertThat(settings.level(ResourcesRequested.ID, Severity.WARNING)).contains(Severity.NOTE);
        assertThat(settings.level(ReplicasSpread.ID, Severity.WARNING)).contains(Severity.NOTE);
        assertThat(settings.level(ReadinessProbed.ID, Severity.WARNING)).isEmpty();
        assertThat(settings.level(LivenessProbed.ID, Severity.WARNING)).contains(Severity.ERROR);
    }
}
