package dev.oamstudio.views.live;

import dev.oamstudio.model.status.StatusNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.control.TreeItem;

/// The items of the live tree. Items live as long as their row does and take new values, so that what is open stays open and
/// nothing flickers.
final class LiveTree {
    private final TreeItem<LiveRow> root = new TreeItem<>(new LiveRow.Top());

    LiveTree() {
        root.setExpanded(true);
    }

    TreeItem<LiveRow> root() {
        return root;
    }

    /// @param wanted what is shown besides the way to it
    void show(StatusNode application, Predicate<StatusNode> wanted) {
        update(
                root,
                holds(application, wanted) ? List.of(new LiveRow.NodeRow(application)) : List.of(),
                wanted);
    }

    /// How many nodes below one are not shown.
    static long hidden(StatusNode node, Predicate<StatusNode> wanted) {
        return holds(node, wanted)
                ? node.children().stream().mapToLong(child -> hidden(child, wanted)).sum()
                : count(node);
    }

    private static long count(StatusNode node) {
        return 1 + node.children().stream().mapToLong(LiveTree::count).sum();
    }

    private static boolean holds(StatusNode node, Predicate<StatusNode> wanted) {
        return wanted.test(node)
                || node.children().stream().anyMatch(child -> holds(child, wanted));
    }

    private static void update(
            TreeItem<LiveRow> parent, List<LiveRow> rows, Predicate<StatusNode> wanted) {
        Map<String, TreeItem<LiveRow>> known = new HashMap<>();
        parent.getChildren().forEach(item -> known.put(item.getValue().id(), item));
        List<TreeItem<LiveRow>> items = new ArrayList<>();
        for (LiveRow row : rows) {
            TreeItem<LiveRow> item =
                    Objects.requireNonNullElseGet(known.get(row.id()), () -> fresh(row));
            if (!row.equals(item.getValue())) {
                item.setValue(row);
            }
            update(item, below(row, wanted), wanted);
            items.add(item);
        }
        if (!items.equals(parent.getChildren())) {
            parent.getChildren().setAll(items);
        }
    }

    private static TreeItem<LiveRow> fresh(LiveRow row) {
        TreeItem<LiveRow> item = new TreeItem<>(row);
        item.setExpanded(row.node().filter(LiveTree::startsOpen).isPresent());
        return item;
    }

    /// Open at first: what is above the pods of a ReplicaSet.
    private static boolean startsOpen(StatusNode node) {
        return switch (node.role()) {
            case APPLICATION, COMPONENT, WORKLOAD -> true;
            case TRAIT, SCOPE, SUPPORT, CHILD -> false;
        };
    }

    private static List<LiveRow> below(LiveRow row, Predicate<StatusNode> wanted) {
        if (!(row instanceof LiveRow.NodeRow(StatusNode node))) {
            return List.of();
        }
        List<LiveRow> rows = new ArrayList<>();
        node.conditions().forEach(condition -> rows.add(new LiveRow.ConditionRow(node, condition)));
        node.children().stream()
                .filter(child -> holds(child, wanted))
                .forEach(child -> rows.add(new LiveRow.NodeRow(child)));
        return rows;
    }
}
