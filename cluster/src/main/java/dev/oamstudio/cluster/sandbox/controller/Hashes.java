package dev.oamstudio.cluster.sandbox.controller;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.zip.CRC32;

/// Short names that follow from content, in the letters that Kubernetes uses for them.
final class Hashes {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz2456789";

    private Hashes() {}

    /// The hash of a pod template: equal templates, equal hashes.
    static String of(Value template) {
        return letters(Integer.toUnsignedLong(number(Json.write(template))) * 2_654_435_761L, 10);
    }

    static String letters(long number, int length) {
        StringBuilder letters = new StringBuilder();
        long rest = number & Long.MAX_VALUE;
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest = rest / LETTERS.length();
        }
        return letters.toString();
    }

    static int number(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(UTF_8));
        return (int) crc.getValue();
    }
}
