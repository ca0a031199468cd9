package dev.oamstudio.model.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What breaks a law and what keeps it: files that people could have written, by path.
///
/// They are kept with the rules, one file each (`examples/trait-applies-to-workload.txt`), as sections: a line
/// `=== bad app.yaml` or `=== good app.yaml`, then the text of that file.
public record RuleExample(SequencedMap<String, String> bad, SequencedMap<String, String> good) {
    private static final Pattern HEADING = Pattern.compile("(?m)^=== (bad|good) (\\S+)\\R");

    public RuleExample {
        bad = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bad));
        good = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(good));
    }

    /// The example of a rule, if it has one.
    public static Optional<RuleExample> of(Rule rule) {
        String name = "examples/" + rule.id().name() + ".txt";
        try (InputStream in = RuleExample.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleExample read(String text) {
        SequencedMap<String, String> bad = new LinkedHashMap<>();
        SequencedMap<String, String> good = new LinkedHashMap<>();
        Matcher heading = HEADING.matcher(text);
        boolean more = heading.find();
        while (more) {
            String path = heading.group(2);
            SequencedMap<String, String> into = heading.group(1).equals("bad") ? bad : good;
            int start = heading.end();
            more = heading.find();
            into.put(path, text.substring(start, more ? heading.start() : text.length()));
        }
        return new RuleExample(bad, good);
    }
}
