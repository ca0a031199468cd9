package dev.oamstudio.app.cli.print;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/// Where a command reads and prints.
///
/// @param out for results
/// @param err for what is said beside them
/// @param colour whether the terminal is to show colours
/// @param terminal whether a person watches, so that lines may be redrawn
public record Console(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean colour,
        boolean terminal,
        Words words) {

    /// The same console in another language.
    public Console in(Locale language) {
        return new Console(in, out, err, colour, terminal, new Words(language));
    }

    /// The text in a colour, if there are colours.
    public String tint(Tint tint, String text) {
        return colour ? tint.around(text) : text;
    }

    public void print(String line) {
        out.println(line);
        out.flush();
    }

    public void warn(String line) {
        out.flush();
        err.println(line);
        err.flush();
    }

    /// Whether nothing that is printed arrives any more.
    public boolean isCut() {
        return out.checkError();
    }

    /// Why something that was printed did not arrive, unless nobody wanted to read it.
    public Optional<String> loss() {
        if (!isCut()) {
            return Optional.empty();
        }
        return out instanceof PipeWriter pipe ? pipe.failure() : Optional.of("");
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// A text from outside without what a terminal would take for a command.
    public static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\t' ? '·' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
