package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// The characters of a text that YAML forbids.
///
/// @param isBinary whether there are so many that this is no text at all
/// @param offsets where they are; not all if it is binary
record NonText(boolean isBinary, List<Integer> offsets) {
    private static final int ENOUGH = 20;

    static NonText in(String text) {
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < text.length() && offsets.size() < ENOUGH; i++) {
            if (isForbidden(text, i)) {
                offsets.add(i);
            }
        }
        boolean binary =
                offsets.size() == ENOUGH
                        || (offsets.size() > 2 && offsets.size() * 10 > text.length());
        return new NonText(binary, offsets);
    }

    /// The text with something harmless in their places.
    String without(String text) {
        if (offsets.isEmpty()) {
            return text;
        }
        char[] chars = text.toCharArray();
        offsets.forEach(offset -> chars[offset] = '\uFFFD');
        return new String(chars);
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        boolean control = c < 0xa0 && c != 0x85;
        return control || c >= 0xfffe || Json.isLoneSurrogate(text, at);
    }
}
