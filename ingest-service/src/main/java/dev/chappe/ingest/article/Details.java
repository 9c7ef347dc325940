package dev.chappe.ingest.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about an article beside its words.
 *
 * @param language
 *            BCP 47 tag, null when not declared
 * @param authors
 *            names as given, in order
 * @param tags
 *            categories as given, in order
 * @param credit
 *            licence or credit line, null when not given
 */
public record Details(@Nullable String language, List<String> authors, List<String> tags, @Nullable String credit) {

    public static final Details NONE = new Details(null, List.of(), List.of(), null);

    public Details {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
