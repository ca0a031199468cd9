package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which of several things of one name is meant: a cluster knows one of a name in each namespace, but a folder may hold what
/// several namespaces and several environments get.
public final class Nearness {
    private Nearness() {}

    /// Where something stands.
    ///
    /// @param namespace empty if it names none
    public record Site(String namespace, Place place) {
        public static Site of(Application application) {
            return new Site(application.namespace(), application.place());
        }

        public static Site of(Component component) {
            return new Site(component.namespace(), component.place());
        }
    }

    /// The one in the same namespace, else in none; of several the one whose file is nearest, of equals the first.
    public static <T> Optional<T> best(Site from, List<T> things, Function<T, Site> site) {
        if (things.size() < 2) {
            return things.stream().findFirst();
        }
        return things.stream()
                .min(
                        Comparator.comparingInt((T each) ->
                                        apart(from.namespace(), site.apply(each).namespace()))
                                .thenComparingInt(
                                        each -> apart(from.place(), site.apply(each).place())));
    }

    /// Whether two may be in one namespace: whoever names none is put where the other is.
    public static boolean mayMeet(String namespace, String other) {
        return apart(namespace, other) < 2;
    }

    private static int apart(String namespace, String other) {
        if (namespace.equals(other)) {
            return 0;
        }
        return namespace.isEmpty() || other.isEmpty() ? 1 : 2;
    }

    /// How many folders one has to go up and down from one file to the other.
    private static int apart(Place own, Place other) {
        if (own.file().equals(other.file())) {
            return 0;
        }
        String[] from = own.file().split("/", -1);
        String[] to = other.file().split("/", -1);
        int same = 0;
        while (same < Math.min(from.length, to.length) - 1 && from[same].equals(to[same])) {
            same++;
        }
        return from.length + to.length - 2 * same;
    }
}
