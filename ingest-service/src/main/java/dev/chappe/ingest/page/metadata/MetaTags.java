package dev.chappe.ingest.page.metadata;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The meta elements of a page: OpenGraph, Dublin Core, microdata, and what content systems made up.
 *
 * @param contents
 *            by name in lower case, in the order of the page; none is blank
 */
record MetaTags(Map<String, List<String>> contents) {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");
    private static final int MOST = 1_000;
    private static final int LONGEST = 2_000;

    static MetaTags of(Document page) {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        page.select("meta[content]").stream().limit(MOST).forEach(meta -> {
            String content = meta.attr("content").strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                names(meta).forEach(name -> contents.computeIfAbsent(name, it -> new ArrayList<>()).add(content));
            }
        });
        return new MetaTags(contents);
    }

    /** The first content of the first of the names that has one. */
    @Nullable
    String first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst().orElse(null);
    }

    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    private static Stream<String> names(Element meta) {
        return NAMES.stream()
                .map(meta::attr)
                .filter(name -> !name.isBlank())
                .map(name -> name.strip().toLowerCase(Locale.ROOT));
    }
}
