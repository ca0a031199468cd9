package dev.oamstudio.cluster.fake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A request as it came over the wire, its parameters decoded.
public record Request(String method, String path, Map<String, String> parameters) {
    boolean isWatch() {
        return "true".equals(parameters.get("watch"));
    }

    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// Reads the head of a request and passes over its body.
    static Request read(InputStream in) throws IOException {
        String head = line(in);
        int length = 0;
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            if (field.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(field.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        String[] parts = head.split(" ", -1);
        String[] target = parts[1].split("\\?", 2);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : target.length > 1 ? target[1].split("&", -1) : new String[0]) {
            String[] sides = pair.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return new Request(parts[0], target[0], parameters);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the client left");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
