package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Live;
import dev.oamstudio.views.canvas.scene.ProblemCount;
import dev.oamstudio.views.canvas.scene.Signs;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import dev.oamstudio.views.control.ProblemMark;
import java.util.Optional;

/// The marks of health and the pills of problems.
final class MarkPainter {
    private static final double PILL = 18;
    private static final double PILL_PADDING = 6;
    private static final double PILL_SIGN = 12;
    private static final double PILL_GAP = 3;

    private final Brush brush;

    MarkPainter(Brush brush) {
        this.brush = brush;
    }

    /// @param turning whether something else draws the part that turns
    void paintHealth(Live live, Box box, boolean turning) {
        String mark = live.mark();
        if (mark.equals("progressing")) {
            brush.glyph(
                    Signs.named("health-progressing-track"), box, "-oam-health-progressing-track");
        }
        if (!turning || !mark.equals("progressing")) {
            brush.glyph(Signs.named("health-" + mark), box, "-oam-health-" + mark);
        }
    }

    /// The token of the words beside a mark.
    static String wordsToken(Live live) {
        if (live.stale()) {
            return "-oam-health-stale";
        }
        return switch (live.health()) {
            case PROGRESSING -> "-oam-health-progressing";
            case DEGRADED -> "-oam-health-degraded";
            case MISSING -> "-oam-health-missing";
            case HEALTHY, SUSPENDED, UNKNOWN -> "-color-fg-muted";
        };
    }

    /// A pill that ends at `right`.
    ///
    /// @return where it begins; `right` if there are no problems
    double paintProblems(ProblemCount problems, double right, double middle) {
        Optional<Severity> worst = problems.worst();
        if (worst.isEmpty()) {
            return right;
        }
        String count = Integer.toString(problems.count(worst.get()));
        double text = Math.ceil(brush.widths().width(Face.TINY_STRONG, count));
        double width = 2 * PILL_PADDING + PILL_SIGN + PILL_GAP + text;
        Box box = new Box(right - width, middle - PILL / 2, width, PILL);
        brush.fill(box, PILL / 2, washToken(worst.get()));
        Box sign = new Box(box.x() + PILL_PADDING, middle - PILL_SIGN / 2, PILL_SIGN, PILL_SIGN);
        paintSeverity(worst.get(), sign);
        brush.text(
                Face.TINY_STRONG,
                count,
                new CanvasPoint(sign.right() + PILL_GAP, middle),
                inkToken(worst.get()));
        return box.x();
    }

    void paintSeverity(Severity severity, Box box) {
        brush.glyph(ProblemMark.glyph(severity), box, inkToken(severity));
    }

    private static String inkToken(Severity severity) {
        return switch (severity) {
            case ERROR -> "-color-danger-fg";
            case WARNING -> "-oam-warning-fg";
            case NOTE -> "-color-accent-fg";
        };
    }

    private static String washToken(Severity severity) {
        return switch (severity) {
            case ERROR -> "-oam-danger-wash";
            case WARNING -> "-oam-warning-wash";
            case NOTE -> "-oam-accent-wash";
        };
    }
}
