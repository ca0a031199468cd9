package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can matter for the routes of some links: what lies around their ends, and other links at the same cards.
record Neighbourhood(Box area, Set<ElementId> ends) {
    private static final double AROUND = 400;

    static Neighbourhood of(Collection<Link> links, Map<ElementId, Box> cards) {
        Set<ElementId> ends = new HashSet<>();
        links.forEach(link -> ends.addAll(List.of(link.first(), link.then())));
        Box area =
                Box.around(ends.stream().map(end -> cards.getOrDefault(end, Box.NOTHING)).toList());
        return new Neighbourhood(area.grown(AROUND), ends);
    }

    /// The cards that stand here, and those at the ends of some links.
    Map<ElementId, Box> cards(Map<ElementId, Box> all, Collection<Link> links) {
        Set<ElementId> needed = new HashSet<>();
        links.forEach(link -> needed.addAll(List.of(link.first(), link.then())));
        Map<ElementId, Box> here = new HashMap<>();
        all.forEach((id, box) -> {
            if (area.meets(box) || needed.contains(id)) {
                here.put(id, box);
            }
        });
        return here;
    }

    /// The links that share a card with the ones that matter; others have no say in where those touch it.
    List<Link> links(Collection<Link> all) {
        return all.stream()
                .filter(link -> ends.contains(link.first()) || ends.contains(link.then()))
                .toList();
    }

    List<Route> routes(Collection<Route> all) {
        return all.stream().filter(route -> route.bounds().grown(1).meets(area)).toList();
    }
}
