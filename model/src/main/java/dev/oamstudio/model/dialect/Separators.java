package dev.oamstudio.model.dialect;

import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts `---` where one object follows another without it: before a second `apiVersion` at the margin, and the comments above
/// it.
final class Separators {
    private static final Pattern OBJECT =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*([•·▪●‣◦–—*-]\\s*)?apiVersion\\s*[:：].*");
    private static final Pattern MARGIN =
            Pattern.compile("[\\p{Z}\\p{Cf}]*([•·▪●‣◦–—*]\\s*)?[^\\s\\p{Z}#-].*");

    private Separators() {}

    static List<PastedLine> insert(String text, List<PastedLine> lines) {
        return isSuspect(text) ? inserted(lines) : lines;
    }

    private static boolean isSuspect(String text) {
        return YamlFile.parse("pasted", text).documents().stream().anyMatch(Separators::isSuspect);
    }

    private static boolean isSuspect(YamlDocument document) {
        return document.isBroken()
                || document.faults().stream()
                        .anyMatch(fault ->
                                fault.kind() == YamlFault.Kind.DUPLICATE_KEY
                                        && fault.detail().contains("apiVersion"));
    }

    private static List<PastedLine> inserted(List<PastedLine> lines) {
        List<PastedLine> result = new ArrayList<>();
        int margin = -1;
        for (PastedLine line : lines) {
            if (line.isSeparator()) {
                margin = -1;
            } else if (margin >= 0 && line.indentation() <= margin && isObject(line)) {
                int at = result.size();
                while (at > 0 && result.get(at - 1).isSilent()) {
                    at--;
                }
                result.add(skipBlank(result, at), PastedLine.separator(line));
                margin = line.indentation();
            } else if (margin < 0 && isObject(line)) {
                margin = line.indentation();
            }
            result.add(line);
        }
        return result;
    }

    /// Blank lines belong to what is above them.
    private static int skipBlank(List<PastedLine> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).now().isBlank()) {
            at++;
        }
        return at;
    }

    private static boolean isObject(PastedLine line) {
        return OBJECT.matcher(line.now()).matches() && MARGIN.matcher(line.now().strip()).matches();
    }
}
