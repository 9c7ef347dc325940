package dev.chappe.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The query parameters that say how a reader came to a page, not which page it is. */
final class TrackingParameters {

    private static final String RESOURCE = "tracking-parameters.txt";

    private final Set<String> names;
    private final List<String> prefixes;

    private TrackingParameters(Set<String> names, List<String> prefixes) {
        this.names = names;
        this.prefixes = prefixes;
    }

    /** The list that comes with the service: one name a line, a prefix where it ends in a star, # for comments. */
    static TrackingParameters bundled() {
        try (InputStream in = TrackingParameters.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrackingParameters parse(String list) {
        List<String> names = new ArrayList<>();
        List<String> prefixes = new ArrayList<>();
        for (String line : list.split("\n", -1)) {
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (entry.endsWith("*")) {
                prefixes.add(entry.substring(0, entry.length() - 1));
            } else {
                names.add(entry);
            }
        }
        return new TrackingParameters(Set.copyOf(names), List.copyOf(prefixes));
    }

    boolean contains(String parameterName) {
        String name = parameterName.toLowerCase(Locale.ROOT);
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
