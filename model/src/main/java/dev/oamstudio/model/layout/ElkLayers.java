package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/// One run of ELK's layered algorithm over nested groups. Only where the cards end up is taken from it: edges are routed
/// afterwards, in the same way as when cards are moved by hand.
final class ElkLayers {

    private final LayoutInput input;
    private final Map<ElementId, ElkNode> nodes = new HashMap<>();
    private final SequencedMap<ElementId, CardBox> boxes = new LinkedHashMap<>();

    private ElkLayers(LayoutInput input) {
        this.input = input;
    }

    static SequencedMap<ElementId, CardBox> run(LayoutInput input, Arrangement.Group arrangement) {
        return new ElkLayers(input).run(arrangement);
    }

    private SequencedMap<ElementId, CardBox> run(Arrangement.Group arrangement) {
        ElkNode root = ElkGraphUtil.createGraph();
        addParts(root, arrangement);
        for (LayoutInput.Link link : input.links()) {
            ElkGraphUtil.createSimpleEdge(nodes.get(link.first()), nodes.get(link.then()));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        // What stands in a node counts from its corner.
        boxes.replaceAll((card, box) -> inRoot(box, nodes.get(card)));
        return boxes;
    }

    private void addParts(ElkNode node, Arrangement.Group group) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.RANDOM_SEED, 1);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Spacing.AHEAD);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, Spacing.BESIDE);
        node.setProperty(
                CoreOptions.PADDING,
                group.hull() ? new ElkPadding(32, 16, 16, 16) : new ElkPadding(0));
        group.parts().forEach(part -> addPart(ElkGraphUtil.createNode(node), part));
    }

    private void addPart(ElkNode node, Arrangement part) {
        switch (part) {
            case Arrangement.Card(ElementId id) ->
                    addBlock(node, GridBlock.of(List.of(id), input.cards()));
            case Arrangement.Grid grid -> addBlock(node, GridBlock.of(grid.ids(), input.cards()));
            case Arrangement.Group group -> addParts(node, group);
        }
    }

    private void addBlock(ElkNode node, GridBlock block) {
        node.setDimensions(block.bounds().width(), block.bounds().height());
        boxes.putAll(block.boxes());
        block.boxes().keySet().forEach(card -> nodes.put(card, node));
    }

    private static CardBox inRoot(CardBox box, @Nullable ElkNode node) {
        CardBox moved = box;
        for (ElkNode around = node; around != null; around = around.getParent()) {
            moved = moved.movedBy(around.getX(), around.getY());
        }
        return moved;
    }
}
