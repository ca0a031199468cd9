package dev.oamstudio.views.preview;

import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// The fields of an object as a tree.
final class ObjectTree extends TreeView<ObjectTree.Node> {
    private static final int OPEN_LEVELS = 3;

    /// A field: its name, its value if that has no parts, and its path.
    record Node(String name, String value, FieldPath path) {}

    ObjectTree(Consumer<FieldPath> chosen) {
        setId("rendered-tree");
        setShowRoot(false);
        setCellFactory(ignored -> new NodeCell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> {
                    if (item != null) {
                        chosen.accept(item.getValue().path());
                    }
                });
    }

    void show(RenderedObject object) {
        setRoot(item(new Node("", "", FieldPath.ROOT), Masking.of(object.object()), 0));
    }

    private static TreeItem<Node> item(Node node, Value value, int level) {
        TreeItem<Node> item = new TreeItem<>(node);
        item.setExpanded(level < OPEN_LEVELS);
        FieldPath path = node.path();
        if (value instanceof Value.Mapping mapping) {
            for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                item.getChildren()
                        .add(
                                child(
                                        entry.getKey(),
                                        path.key(entry.getKey()),
                                        entry.getValue(),
                                        level));
            }
        } else if (value instanceof Value.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                item.getChildren()
                        .add(child("[" + i + "]", path.index(i), sequence.items().get(i), level));
            }
        }
        return item;
    }

    private static TreeItem<Node> child(String name, FieldPath path, Value value, int level) {
        boolean parts = value instanceof Value.Mapping || value instanceof Value.Sequence;
        return item(new Node(name, parts ? "" : value.display(), path), value, level + 1);
    }

    private static final class NodeCell extends TreeCell<Node> {
        @Override
        protected void updateItem(@Nullable Node node, boolean empty) {
            super.updateItem(node, empty);
            setText(node == null || empty ? null : words(node));
        }

        private static String words(Node node) {
            return node.value().isEmpty() ? node.name() : node.name() + ": " + node.value();
        }
    }
}
