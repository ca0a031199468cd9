package dev.oamstudio.views.editor;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Between offsets in a file and in the area, which knows one line end only: each `\r\n` of the file is one character there.
final class Offsets {
    /// The offsets in the file of each `\r` before a `\n`.
    private final int[] carriageReturns;

    private Offsets(int[] carriageReturns) {
        this.carriageReturns = carriageReturns;
    }

    static Offsets of(String text) {
        return new Offsets(
                IntStream.range(0, Math.max(0, text.length() - 1))
                        .filter(i -> text.charAt(i) == '\r' && text.charAt(i + 1) == '\n')
                        .toArray());
    }

    /// The text as the area shows it.
    static String shown(String text) {
        return text.replace("\r\n", "\n");
    }

    int toArea(int inFile) {
        int before = Arrays.binarySearch(carriageReturns, inFile);
        return inFile - (before >= 0 ? before : -before - 1);
    }

    int toFile(int inArea) {
        int offset = inArea;
        for (int carriageReturn : carriageReturns) {
            if (carriageReturn >= offset) {
                break;
            }
            offset++;
        }
        return offset;
    }

    /// What is typed, with the line ends of the file.
    String lineEnds(String typed) {
        return carriageReturns.length > 0 ? typed.replace("\n", "\r\n") : typed;
    }
}
