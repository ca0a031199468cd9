package dev.oamstudio.cluster.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Writes the answer to one request, as HTTP/1.1.
final class Answer {
    private final Socket connection;
    private final OutputStream out;

    Answer(Socket connection) throws IOException {
        this.connection = connection;
        this.out = connection.getOutputStream();
    }

    void json(int code, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(code, "Content-Length: " + bytes.length);
        out.write(bytes);
        out.flush();
    }

    void refuse(int code, String message) throws IOException {
        json(
                code,
                "{\"kind\": \"Status\", \"code\": %d, \"message\": \"%s\"}"
                        .formatted(code, message));
    }

    /// The client sees a reset connection and no answer.
    void reset() throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    Answer beginStream() throws IOException {
        head(200, "Transfer-Encoding: chunked");
        out.flush();
        return this;
    }

    void send(String text) throws IOException {
        write("%x\r\n%s\r\n".formatted(text.getBytes(StandardCharsets.UTF_8).length, text));
        out.flush();
    }

    void endStream() throws IOException {
        write("0\r\n\r\n");
        out.flush();
    }

    /// Says nothing until the client closes the connection.
    void untilLeft() throws IOException {
        int heard = connection.getInputStream().read();
        while (heard >= 0) {
            heard = connection.getInputStream().read();
        }
    }

    private void head(int code, String length) throws IOException {
        write("HTTP/1.1 " + code + " Answer\r\n");
        write("Content-Type: application/json\r\n");
        write("Connection: close\r\n");
        write(length + "\r\n\r\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
