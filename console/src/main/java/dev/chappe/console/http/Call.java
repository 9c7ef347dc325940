package dev.chappe.console.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that has found its route.
 *
 * @param name
 *            the part of the path that the route leaves open, empty when it leaves none
 * @param headers
 *            by name in lower case; of several of a name the first
 * @param body
 *            in UTF-8, empty when there is none
 */
public record Call(String name, Parameters parameters, Map<String, String> headers, String body) {

    public Call {
        Map<String, String> folded = new TreeMap<>();
        headers.forEach((header, value) -> folded.put(header.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(folded);
    }

    /** A header, whatever the case of its name. */
    public Optional<String> header(String header) {
        return Optional.ofNullable(headers.get(header.toLowerCase(Locale.ROOT)));
    }
}
