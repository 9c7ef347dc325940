package dev.chappe.console.http;

import java.util.Optional;
import java.util.function.Function;

/**
 * An address of the API.
 *
 * @param method
 *            GET, POST or DELETE
 * @param path
 *            as the description of the API writes it; its last part may be open, as in /api/events/{id}
 */
public record Route(String method, String path, Function<Call, Reply> reaction) {

    public static Route get(String path, Function<Call, Reply> reaction) {
        return new Route("GET", path, reaction);
    }

    public static Route post(String path, Function<Call, Reply> reaction) {
        return new Route("POST", path, reaction);
    }

    public static Route delete(String path, Function<Call, Reply> reaction) {
        return new Route("DELETE", path, reaction);
    }

    /** What a path has in the place of the open part, "" when the route leaves none open; empty when it is another's. */
    Optional<String> match(String asked) {
        int open = path.indexOf('{');
        if (open < 0) {
            return asked.equals(path) ? Optional.of("") : Optional.empty();
        }
        String fixed = path.substring(0, open);
        return asked.startsWith(fixed) && asked.length() > open && asked.indexOf('/', open) < 0
                ? Optional.of(asked.substring(open))
                : Optional.empty();
    }
}
