package dev.oamstudio.views.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What of the window is shown and how large: the panels around the centre, their tabs, and how the centre shows an application.
///
/// @param left its width in px at 100 %, like the width of `right` and the height of `bottom`
public record WorkbenchLayout(Panel left, Panel right, Panel bottom, Tabs tabs) {
    public static final WorkbenchLayout FIRST =
            new WorkbenchLayout(
                    new Panel(true, 240),
                    new Panel(true, 304),
                    new Panel(true, 226),
                    new Tabs(LeftPanel.Tab.PALETTE, BottomPanel.Tab.PROBLEMS, Centre.Mode.CANVAS));

    /// A panel, shown or hidden; its size is kept while it is hidden.
    public record Panel(boolean shown, double size) {
        private static final double SMALLEST = 120;
        private static final double LARGEST = 2_000;

        public Panel {
            size = Math.clamp(size, SMALLEST, LARGEST);
        }

        Panel toggled() {
            return new Panel(!shown, size);
        }
    }

    /// What is chosen in the left panel, in the bottom panel and in the centre.
    public record Tabs(LeftPanel.Tab left, BottomPanel.Tab bottom, Centre.Mode mode) {}

    WorkbenchLayout withLeft(Panel panel) {
        return new WorkbenchLayout(panel, right, bottom, tabs);
    }

    WorkbenchLayout withRight(Panel panel) {
        return new WorkbenchLayout(left, panel, bottom, tabs);
    }

    WorkbenchLayout withBottom(Panel panel) {
        return new WorkbenchLayout(left, right, panel, tabs);
    }

    WorkbenchLayout withTabs(Tabs chosen) {
        return new WorkbenchLayout(left, right, bottom, chosen);
    }

    /// The layout as words by name, to be kept in a file.
    public Map<String, String> toWords() {
        Map<String, String> words = new TreeMap<>();
        put(words, "left", left);
        put(words, "right", right);
        put(words, "bottom", bottom);
        words.put("leftTab", word(tabs.left()));
        words.put("bottomTab", word(tabs.bottom()));
        words.put("mode", word(tabs.mode()));
        return words;
    }

    /// A layout from words; what is missing or makes no sense is as at the first start.
    public static WorkbenchLayout of(Map<String, String> words) {
        return new WorkbenchLayout(
                panel(words, "left", FIRST.left),
                panel(words, "right", FIRST.right),
                panel(words, "bottom", FIRST.bottom),
                new Tabs(
                        choice(words, "leftTab", FIRST.tabs.left()),
                        choice(words, "bottomTab", FIRST.tabs.bottom()),
                        choice(words, "mode", FIRST.tabs.mode())));
    }

    private static void put(Map<String, String> words, String name, Panel panel) {
        words.put(name, panel.shown() ? "shown" : "hidden");
        words.put(name + "Size", Long.toString(Math.round(panel.size())));
    }

    private static Panel panel(Map<String, String> words, String name, Panel usual) {
        String size = words.getOrDefault(name + "Size", "");
        boolean shown = words.getOrDefault(name, usual.shown() ? "shown" : "").equals("shown");
        return new Panel(
                shown, size.matches("[0-9]{1,4}") ? Double.parseDouble(size) : usual.size());
    }

    private static <E extends Enum<E>> E choice(Map<String, String> words, String name, E usual) {
        Optional<E> known =
                Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                        .filter(each -> word(each).equals(words.get(name)))
                        .findFirst();
        return known.orElse(usual);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
