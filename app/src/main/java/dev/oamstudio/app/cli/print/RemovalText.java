package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.deploy.Removal;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/// Prints what taking an application out of a cluster did.
public record RemovalText(Console console, String context) {

    public String text(String application, Removal removal) {
        if (!removal.applied()) {
            return console.say("delete.nothing", application, context);
        }
        List<String> lines = new ArrayList<>();
        removal.actions().forEach(action -> lines.add(line(action)));
        lines.add(console.say("delete.done", application, context, removal.deleted()));
        return String.join("\n", lines);
    }

    public Value.Mapping json(String application, Removal removal) {
        return new JsonTree()
                .put("application", application)
                .put("context", context)
                .put("applied", removal.applied())
                .put("deleted", removal.deleted())
                .put(
                        "actions",
                        removal.actions().stream().map(new PlanText(console)::json).toList())
                .done();
    }

    private String line(PlannedAction action) {
        return action instanceof PlannedAction.Delete
                ? console.tint(Tint.BAD, "- " + console.say("plan.delete")) + "  " + named(action)
                : console.tint(Tint.FAINT, "= " + console.say("plan.keep"))
                        + "  "
                        + named(action)
                        + console.tint(
                                Tint.FAINT,
                                "  " + Console.printable(console.words().say(action.because())));
    }

    private static String named(PlannedAction action) {
        return Console.printable(action.key().toString());
    }
}
