package dev.oamstudio.model.dialect;

import java.util.HashMap;
import java.util.Map;

/// Makes equal names into different keys: `web`, `web#2`, `web#3`. No name in Kubernetes has a `#`.
final class Counter {

    private final Map<String, Integer> seen = new HashMap<>();

    String key(String name) {
        int count = next(name) + 1;
        return count == 1 ? name : name + "#" + count;
    }

    /// How often the name was given before.
    int next(String name) {
        return seen.merge(name, 1, Integer::sum) - 1;
    }
}
