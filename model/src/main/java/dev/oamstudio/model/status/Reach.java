package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.PendingInput;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// All that an object waits for, directly and through others.
final class Reach {
    private Reach() {}

    static Set<ObjectKey> of(Rendering rendering, ObjectKey from) {
        Set<ObjectKey> reached = new HashSet<>();
        Deque<ObjectKey> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            rendering
                    .object(open.remove())
                    .map(Reach::direct)
                    .orElse(Stream.empty())
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static Stream<ObjectKey> direct(RenderedObject object) {
        return Stream.concat(
                object.waitsFor().stream(), object.inputs().stream().map(PendingInput::source));
    }
}
