package dev.oamstudio.app.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What becomes of what is printed.
class PipeWriterTest {
    @Test
    void whatArrivesIsUtf8AndNoFailure() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PipeWriter writer = new PipeWriter(bytes);
        writer.print("应用");
        assertThat(writer.checkError()).isFalse();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("应用");
        assertThat(writer.failure()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailureWithItsWords() {
        PipeWriter writer = new PipeWriter(failing("No space left on device"));
        writer.print("x");
        assertThat(writer.checkError()).isTrue();
        assertThat(writer.failure()).contains("No space left on device");
    }

    @Test
    void aReaderThatHasGoneIsNone() {
        PipeWriter writer = new PipeWriter(failing("Broken pipe"));
        writer.print("x");
        assertThat(writer.checkError()).isTrue();
        assertThat(writer.failure()).isEmpty();
    }

    private static OutputStream failing(String words) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(words);
            }
        };
    }
}
