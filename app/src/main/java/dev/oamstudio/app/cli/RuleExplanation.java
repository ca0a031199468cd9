package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.rule.Rule;
import dev.oamstudio.model.rule.RuleBook;
import dev.oamstudio.model.rule.RuleExample;
import dev.oamstudio.model.rule.RulePage;

/// What `lint --explain` prints: the page of a rule in the user's language.
final class RuleExplanation {
    private RuleExplanation() {}

    static String of(String codeOrName, Console console) throws CommandFailure {
        Rule rule =
                RuleBook.standard()
                        .find(codeOrName)
                        .orElseThrow(() ->
                                new CommandFailure(
                                        ExitCode.USAGE, console.say("lint.no-rule", codeOrName)));
        return RuleExample.of(rule)
                .map(example ->
                        new RulePage(rule, example, new ModelMessages(console.words().locale()))
                                .markdown()
                                .stripTrailing())
                .orElseGet(() -> rule.id() + "\n\n" + console.words().say(rule.why()));
    }
}
