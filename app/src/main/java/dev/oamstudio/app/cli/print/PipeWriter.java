package dev.oamstudio.app.cli.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Prints UTF-8 to a pipe, file or terminal, and knows what became of it: that nobody reads any more, as after `| head`, is no
/// failure; that a disk is full is one.
public final class PipeWriter extends PrintWriter {
    private static final String READER_GONE = "Broken pipe";

    private final Remembering stream;

    public PipeWriter(OutputStream stream) {
        this(new Remembering(stream));
    }

    private PipeWriter(Remembering stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.stream = stream;
    }

    /// Why something could not be written, if that is a failure.
    Optional<String> failure() {
        return stream.failure.filter(words -> !words.equals(READER_GONE));
    }

    /// Keeps what went wrong first, which a `PrintWriter` keeps to itself.
    private static final class Remembering extends FilterOutputStream {
        private Optional<String> failure = Optional.empty();

        Remembering(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException failed) {
                String words = String.valueOf(failed.getMessage());
                failure = Optional.of(failure.orElse(words));
                throw failed;
            }
        }
    }
}
