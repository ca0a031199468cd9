package dev.oamstudio.model.yaml;

import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Edits of documents of all styles, in files of one or several: `PatchesOnDisk` does the same to files that one names.
class PatchLawsTest {

    @ParameterizedTest
    @EnumSource
    void anEditDoesWhatItSaysAndTheOneThatTakesItBackGivesTheText(PatchLaw law) {
        Cases.check(1_000, random -> law.holds(YamlFile.parse("a.yaml", text(random)), random));
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            String document = document(random);
            String lineEnd = document.contains("\r\n") ? "\r\n" : "\n";
            text.append(document).append(document.endsWith("\n") ? "" : lineEnd).append("---\n");
        }
        return text.append(document(random)).toString();
    }

    private static String document(RandomGenerator random) {
        return new RandomYaml(random).write(new RandomValues(random).collection(3));
    }
}
