package dev.chappe.ingest.article;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of inputs: identifies, dates and cleans them.
 *
 * @param maxBytes
 *            an article with more words than that, in UTF-8, is refused
 */
public record ArticleCleaner(long maxBytes) {

    private static final int MOST_NAMES = 100;
    private static final int LONGEST_NAME = 500;

    /**
     * Never throws.
     *
     * @param discoveredAt
     *            gives the time of discovery, from the time of publication
     */
    public Cleaning clean(RawInput input, Function<PublicationTime, Instant> discoveredAt) {
        long bytes = input.bytes();
        if (bytes > maxBytes) {
            return new Cleaning.Refused(RejectReason.TOO_LARGE,
                    bytes + " bytes of text, more than the limit of " + maxBytes);
        }
        Content content = clean(input.content());
        if (content.isEmpty()) {
            return new Cleaning.Refused(RejectReason.MISSING_TEXT, "neither a title nor a text");
        }
        CanonicalUrl url = input.url() == null ? null : CanonicalUrl.of(input.url()).orElse(null);
        PublicationTime published = DateReader.read(input.publishedAt());
        return new Cleaning.Clean(new Article(
                Identity.of(input.outlet(), orNull(input.nativeId(), PlainText::cleanLine), url, content),
                input.outlet(),
                content,
                clean(input.details()),
                published,
                discoveredAt.apply(published),
                input.format()));
    }

    private static Content clean(Content raw) {
        return new Content(CleanText.lineOf(raw.title()), orNull(raw.summary(), CleanText::of),
                CleanText.of(raw.body()));
    }

    private static Details clean(Details raw) {
        return new Details(orNull(raw.language(), LanguageTag::normalise), names(raw.authors()), names(raw.tags()),
                orNull(raw.credit(), CleanText::lineOf));
    }

    private static List<String> names(List<String> raw) {
        return raw.stream()
                .map(CleanText::lineOf)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private static @Nullable String orNull(@Nullable String text, Function<String, String> cleaning) {
        String clean = text == null ? "" : cleaning.apply(text);
        return clean.isEmpty() ? null : clean;
    }
}
