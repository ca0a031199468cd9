package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;
import java.util.Optional;

/// What is allowed by a comment or annotation would be reported without it; else the words mislead those who read them.
final class AllowanceNeeded implements Rule {
    static final RuleId ID = new RuleId("OAM009", "allowance-needed");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /// Nothing: what is needed is known only when all other rules have spoken.
    @Override
    public List<Diagnostic> check(Design design) {
        return List.of();
    }

    /// The allowances that cover none of what the other rules found, and the names in them that no rule has.
    List<Diagnostic> check(Design design, List<Allowance> allowances, List<Diagnostic> others) {
        return allowances.stream().flatMap(each -> check(design, each, others).stream()).toList();
    }

    private Optional<Diagnostic> check(
            Design design, Allowance allowance, List<Diagnostic> others) {
        Optional<String> strange =
                allowance.rules().stream()
                        .sorted()
                        .filter(name -> RuleBook.standard().find(name).isEmpty())
                        .findFirst();
        if (strange.isPresent()) {
            return Optional.of(
                    finding(
                            Message.of("rule.allowance-needed.unknown", strange.get()),
                            nameIn(design, allowance.place(), strange.get()),
                            Fixes.replaceByNearest(
                                    nameIn(design, allowance.place(), strange.get()),
                                    strange.get(),
                                    RuleBook.standard()
                                            .names()
                                            .filter(known -> isLike(known, strange.get())))));
        }
        return others.stream().anyMatch(allowance::covers)
                ? Optional.empty()
                : Optional.of(unneeded(design, allowance));
    }

    /// Codes are numbers: another one is no misspelt one.
    private static boolean isLike(String known, String strange) {
        return known.startsWith("OAM") == strange.startsWith("OAM")
                && (!known.startsWith("OAM") || NearestName.distance(known, strange) == 1);
    }

    private Diagnostic unneeded(Design design, Allowance allowance) {
        String names = String.join(", ", allowance.rules().stream().sorted().toList());
        return finding(
                Message.of("rule.allowance-needed", names),
                allowance.place(),
                removal(design, allowance));
    }

    private static List<Fix> removal(Design design, Allowance allowance) {
        Place place = allowance.place();
        return design
                .file(place.file())
                .map(file -> wholeComment(file.text(), place.range()))
                .map(range ->
                        Fixes.replace(
                                Message.of("rule.fix.remove-allowance"),
                                new Place(place.file(), place.document(), place.path(), range),
                                ""))
                .filter(fix ->
                        design.file(place.file())
                                .map(file -> file.text().startsWith("#", place.range().start()))
                                .orElse(false))
                .stream()
                .toList();
    }

    /// A comment with the space before it, or its whole line where it stands alone.
    private static TextRange wholeComment(String text, TextRange range) {
        int start = range.start();
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean alone = start == 0 || text.charAt(start - 1) == '\n';
        int end = range.end();
        if (alone && text.startsWith("\r\n", end)) {
            end += 2;
        } else if (alone && text.startsWith("\n", end)) {
            end += 1;
        }
        return new TextRange(start, end);
    }

    private static Place nameIn(Design design, Place place, String name) {
        String text =
                design.file(place.file()).map(file -> place.range().in(file.text())).orElse("");
        int at = text.indexOf(name);
        return at < 0
                ? place
                : place.under(
                        place.path(),
                        new TextRange(
                                place.range().start() + at,
                                place.range().start() + at + name.length()));
    }
}
