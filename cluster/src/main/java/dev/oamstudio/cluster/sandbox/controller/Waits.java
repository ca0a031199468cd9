package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.KubeObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Which objects wait for a time to pass, and for what.
final class Waits {
    private final Map<String, Map<String, Boolean>> over = new HashMap<>();
    private final Alarm alarm;

    Waits(Alarm alarm) {
        this.alarm = alarm;
    }

    /// Whether a time has passed since this was first asked of an object; if not, the object will be looked at again then.
    boolean isOver(KubeObject object, String what, Duration wait) {
        Map<String, Boolean> mine = over.computeIfAbsent(object.uid(), uid -> new HashMap<>());
        if (!mine.containsKey(what)) {
            mine.put(what, false);
            alarm.set(wait, object, asked -> mine.replace(what, true));
        }
        return mine.get(what);
    }

    /// Whether this is asked of an object for the first time.
    boolean isFirst(KubeObject object, String what) {
        Map<String, Boolean> mine = over.computeIfAbsent(object.uid(), uid -> new HashMap<>());
        return mine.put(what, true) == null;
    }

    /// Has an object looked at again, whatever it waits for.
    void again(KubeObject object, Duration wait) {
        alarm.set(wait, object, asked -> {});
    }

    void forget(KubeObject object) {
        over.remove(object.uid());
    }

    /// Rings after a time and has the object looked at again.
    interface Alarm {
        void set(Duration wait, KubeObject object, Consumer<KubeObject> first);
    }
}
