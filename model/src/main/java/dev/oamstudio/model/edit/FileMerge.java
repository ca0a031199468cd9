package dev.oamstudio.model.edit;

import dev.oamstudio.model.edit.OutsideConflict.Difference;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;

/// Two texts that come from one, merged by lines. Changes that touch each other do not go together, nor do those whose sum
/// does not read as YAML any more.
///
/// @param merged the merged text; where there are differences it has the lines of this side
record FileMerge(String merged, List<Difference> differences) {

    boolean isClean() {
        return differences.isEmpty();
    }

    /// For a file that one side deleted.
    static FileMerge impossible(String base, String mine, String theirs) {
        return new FileMerge(mine, List.of(new Difference(0, base, mine, theirs)));
    }

    static FileMerge of(String path, String base, String mine, String theirs) {
        FileMerge merge =
                new Merging(base, mine, theirs)
                        .merge(LineHunks.between(base, mine), LineHunks.between(base, theirs));
        if (!merge.isClean()) {
            return merge;
        }
        int known = Math.max(faults(path, mine), faults(path, theirs));
        return faults(path, merge.merged) > known ? impossible(base, mine, theirs) : merge;
    }

    private static int faults(String path, String text) {
        return YamlFile.parse(path, text).documents().stream()
                .mapToInt(document -> document.faults().size())
                .sum();
    }

    /// Goes through the base, taking the changes of one side or the other.
    private static final class Merging {
        private final String base;
        private final String mine;
        private final String theirs;
        private final StringBuilder merged = new StringBuilder();
        private final List<Difference> differences = new ArrayList<>();
        private int done;

        Merging(String base, String mine, String theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        FileMerge merge(List<TextHunk> ours, List<TextHunk> others) {
            int i = 0;
            int j = 0;
            while (i < ours.size() || j < others.size()) {
                Group group = Group.startingAt(ours, i, others, j);
                append(group);
                i += group.ours.size();
                j += group.others.size();
            }
            merged.append(base, done, base.length());
            return new FileMerge(merged.toString(), differences);
        }

        private void append(Group group) {
            TextRange range = group.range();
            merged.append(base, done, range.start());
            String here = group.text(group.ours, base, mine);
            String there = group.text(group.others, base, theirs);
            if (group.others.isEmpty() || here.equals(there)) {
                merged.append(here);
            } else if (group.ours.isEmpty()) {
                merged.append(there);
            } else {
                int line = LineHunks.lines(merged.toString()).size();
                differences.add(new Difference(line, range.in(base), here, there));
                merged.append(here);
            }
            done = range.end();
        }
    }

    /// Hunks of both sides that touch each other.
    private record Group(List<TextHunk> ours, List<TextHunk> others, TextRange range) {

        static Group startingAt(List<TextHunk> ours, int i, List<TextHunk> others, int j) {
            boolean oursFirst =
                    j >= others.size() || (i < ours.size() && start(ours, i) <= start(others, j));
            TextRange range = (oursFirst ? ours.get(i) : others.get(j)).before();
            int nextOurs = oursFirst ? i + 1 : i;
            int nextOthers = oursFirst ? j : j + 1;
            boolean grows = true;
            while (grows) {
                grows = false;
                if (nextOurs < ours.size() && start(ours, nextOurs) <= range.end()) {
                    range = joined(range, ours.get(nextOurs++).before());
                    grows = true;
                }
                if (nextOthers < others.size() && start(others, nextOthers) <= range.end()) {
                    range = joined(range, others.get(nextOthers++).before());
                    grows = true;
                }
            }
            return new Group(ours.subList(i, nextOurs), others.subList(j, nextOthers), range);
        }

        private static int start(List<TextHunk> hunks, int index) {
            return hunks.get(index).before().start();
        }

        private static TextRange joined(TextRange a, TextRange b) {
            return new TextRange(a.start(), Math.max(a.end(), b.end()));
        }

        /// What one side makes of the range.
        String text(List<TextHunk> hunks, String base, String side) {
            StringBuilder text = new StringBuilder();
            int done = range.start();
            for (TextHunk hunk : hunks) {
                text.append(base, done, hunk.before().start()).append(hunk.after().in(side));
                done = hunk.before().end();
            }
            return text.append(base, done, range.end()).toString();
        }
    }
}
