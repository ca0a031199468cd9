package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holds back what rules find where they cannot know: in templates, in parts of objects, and at values that another program fills
/// in before anything is applied.
final class Sieve {
    /// `${NAME}` of a shell or Flux, `{{ name }}` of Helm, Go and Argo, on one line.
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{[^}\\n]+}|\\{\\{[^\\n]*?}}|<%[^\\n]*?%>");

    private final Design design;
    private final FileRoles roles;

    Sieve(Design design) {
        this.design = design;
        this.roles = design.roles();
    }

    /// What a rule finds that may be told.
    Stream<Diagnostic> check(Rule rule) {
        return rule.check(design).stream().filter(found -> keeps(rule, found));
    }

    private boolean keeps(Rule rule, Diagnostic found) {
        String file = found.place().file();
        if (roles.isTemplate(file) || (roles.isPart(file) && !rule.holdsForParts())) {
            return false;
        }
        return isAboutText(found) || !isFilledIn(found);
    }

    private static boolean isAboutText(Diagnostic found) {
        return found.rule().code().startsWith("OAM0");
    }

    private boolean isFilledIn(Diagnostic found) {
        return design.file(found.place().file())
                .map(YamlFile::text)
                .filter(text -> found.place().range().end() <= text.length())
                .map(text -> found.place().range().in(text))
                .filter(token -> token.indexOf('\n') < 0)
                .map(token -> PLACEHOLDER.matcher(token).find())
                .orElse(false);
    }
}
