package dev.oamstudio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the product, with a JDK that says how it was called.
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {
    private static final String JAVA =
            """
            #!/bin/sh
            cache=
            for last; do
              case $last in
              -XX:AOTCacheOutput=*) : >"${last#*=}" ;;
              -XX:AOTCache=*) cache=${last##*/} ;;
              esac
            done
            echo "last=$last home=$HOME charmap=$(locale charmap) lang=${LANG-} cache=$cache"
            """;

    @TempDir Path folder;

    private Path script;
    private Path trained;

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(folder.resolve("installed here"));
        Files.createDirectories(home.resolve(".mvn"));
        script = home.resolve("oam-studio");
        Files.copy(Path.of("..", "oam-studio"), script);
        Files.copy(Path.of("..", ".mvn", "jdk.sh"), home.resolve(".mvn/jdk.sh"));
        Files.createDirectories(home.resolve("app/target/dist/javafx"));
        Files.createDirectories(home.resolve("app/target/dist/lib"));
        Files.createFile(home.resolve("app/target/dist/built"));
        jdk("jdk");
        trained = home.resolve("app/target/dist/trained");
        Files.writeString(trained, folder.resolve("jdk") + "\n");
    }

    @Test
    void itStartsWithTheArgumentsItGets() throws Exception {
        assertThat(run(script, Map.of("HOME", "/home/me"), "lint", "a b"))
                .startsWith("last=a b home=/home/me ");
    }

    @Test
    void itStartsThroughLinksOfEveryKind() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path relative = bin.resolve("studio");
        Files.createSymbolicLink(relative, Path.of("..", "installed here", "oam-studio"));
        Path absolute = folder.resolve("link");
        Files.createSymbolicLink(absolute, relative);
        assertThat(run(absolute, Map.of("HOME", "/home/me"), "lint")).startsWith("last=lint ");
    }

    @Test
    void withoutAHomeTheOneOfTheUserCounts() throws Exception {
        assertThat(run(script, Map.of(), "lint"))
                .startsWith("last=lint home=/")
                .doesNotContain("home= ");
    }

    @Test
    void filesMayHaveAnyNameWhateverTheLocale() throws Exception {
        for (Map<String, String> locale :
                List.of(
                        Map.<String, String>of(),
                        Map.of("LC_ALL", "POSIX"),
                        Map.of("LC_ALL", "C"),
                        Map.of("LANG", "xx_XX.UTF-8"),
                        Map.of("LC_CTYPE", "C", "LANG", "zh_CN.UTF-8"))) {
            assertThat(run(script, locale, "lint")).as("" + locale).contains(" charmap=UTF-8 ");
        }
    }

    @Test
    void theLanguageStaysWhatItIs() throws Exception {
        assertThat(run(script, Map.of("LC_CTYPE", "C", "LANG", "zh_CN.UTF-8"), "lint"))
                .contains(" lang=zh_CN.UTF-8 ");
    }

    @Test
    void whatReadsFilesAndWhatOpensWindowsStartFromCachesOfTheirOwn() throws Exception {
        assertThat(run(script, Map.of(), "lint", "a")).endsWith(" cache=lint.aot");
        assertThat(run(script, Map.of(), "--version")).endsWith(" cache=lint.aot");
        assertThat(run(script, Map.of(), "apply", "a")).endsWith(" cache=tour.aot");
        assertThat(run(script, Map.of())).endsWith(" cache=tour.aot");
    }

    @Test
    void theCachesAreMadeOnceForAJdk() throws Exception {
        Files.delete(trained);
        assertThat(run(script, Map.of(), "lint")).contains("preparing a fast start");
        assertThat(trained.resolveSibling("lint.aot")).exists();
        assertThat(trained.resolveSibling("tour.aot")).exists();
        assertThat(run(script, Map.of(), "lint")).startsWith("last=lint ");
        jdk("other");
        Map<String, String> other = Map.of("JAVA_HOME", folder.resolve("other").toString());
        assertThat(run(script, other, "lint")).contains("preparing a fast start");
        assertThat(run(script, other, "lint")).startsWith("last=lint ");
    }

    @Test
    void newLibrariesGetNewCaches() throws Exception {
        Path library = Files.createFile(trained.resolveSibling("lib").resolve("new.jar"));
        Files.setLastModifiedTime(library, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run(script, Map.of(), "lint")).contains("preparing a fast start");
    }

    @Test
    void aJdkSaysItsVersionInItsFileToo() throws Exception {
        program("jdk/bin/javac", "#!/bin/sh\nexit 1\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"26.0.1\"\n");
        assertThat(run(script, Map.of(), "lint")).startsWith("last=lint ");
    }

    private void jdk(String name) throws IOException {
        program(name + "/bin/javac", "#!/bin/sh\necho javac 25.0.1\n");
        program(name + "/bin/java", JAVA);
    }

    private String run(Path start, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(start.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    private void program(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
