package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.TokenizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a text mentions in figures and times. */
public final class NumericMentions {

    private static final NumericMentions STANDARD = new NumericMentions();

    private NumericMentions() {}

    /** With the data files of all languages. */
    public static NumericMentions standard() {
        return STANDARD;
    }

    /**
     * All mentions of a field, by start, none overlapping another.
     *
     * @param publishedAt
     *            null when unknown: relative times then stay unresolved
     */
    public List<Mention> find(TokenizedText text, Language language, @Nullable Instant publishedAt) {
        return List.of();
    }
}
