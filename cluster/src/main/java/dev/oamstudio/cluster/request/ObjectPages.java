package dev.oamstudio.cluster.request;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.yaml.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// All objects of a kind as they are at one moment, read page by page
/// (<https://kubernetes.io/docs/reference/using-api/api-concepts/#retrieving-large-results-sets-in-chunks>).
///
/// @param version the moment, as watches count it
public record ObjectPages(List<Value> items, String version) {
    private static final int SIZE = 500;
    private static final int TRIES = 3;

    public ObjectPages {
        items = List.copyOf(items);
    }

    /// Reads them; starts over when the server forgets the moment between two pages.
    ///
    /// @param path of the objects, with a query
    public static ObjectPages read(ApiRequests api, String path) throws ClusterException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(api, path);
            } catch (ClusterException failed) {
                if (failed.kind() != Kind.GONE || attempt == TRIES) {
                    throw failed;
                }
            }
        }
    }

    private static ObjectPages once(ApiRequests api, String path) throws ClusterException {
        List<Value> items = new ArrayList<>();
        String token = "";
        while (true) {
            String next =
                    token.isEmpty()
                            ? ""
                            : "&continue=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            Value page = api.get(path + "&limit=" + SIZE + next);
            items.addAll(page.itemsAt("items"));
            String before = token;
            token = page.textAt("metadata", "continue").orElse("");
            if (token.isEmpty()) {
                return new ObjectPages(
                        items, page.textAt("metadata", "resourceVersion").orElse(""));
            }
            if (token.equals(before)) {
                throw new ClusterException(
                        Kind.SERVER, "The server sends the same page of a list again and again");
            }
        }
    }
}
