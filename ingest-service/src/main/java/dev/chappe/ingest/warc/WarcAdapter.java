package dev.chappe.ingest.warc;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.page.Page;
import dev.chappe.ingest.page.PageReader;
import dev.chappe.ingest.page.PageReading;
import dev.chappe.ingest.page.metadata.Metadata;
import java.time.Instant;
import java.util.List;

/** What a saved page means: the article that it shows, of the outlet whose host it was fetched from. */
public final class WarcAdapter {

    private WarcAdapter() {}

    /** What an article was made of. */
    public sealed interface Adapted {

        record Article(RawInput input) implements Adapted {}

        /**
         * No article.
         *
         * @param detail
         *            why, for people
         */
        record None(String detail) implements Adapted {}
    }

    /** The article of a page; a page without text, such as a front page, has none. */
    public static Adapted toInput(WarcPage saved) {
        CanonicalUrl address = CanonicalUrl.of(saved.url()).orElse(null);
        return switch (PageReader.read(saved.html().bytes(), saved.html().charset(), address)) {
            case PageReading.Unreadable(String detail) -> new Adapted.None("no page: " + detail);
            case PageReading.Read(Page page) -> page.text().isEmpty()
                    ? new Adapted.None("the page has no text of an article")
                    : new Adapted.Article(toInput(saved.url(), page));
        };
    }

    private static RawInput toInput(String fetchedFrom, Page page) {
        Metadata metadata = page.metadata();
        String url = metadata.url() == null ? fetchedFrom : metadata.url().value();
        Instant published = metadata.published().at();
        return new RawInput(Outlet.named(null, url), ArticleFormat.WARC, null, url,
                new Content(metadata.title(), null, page.text()),
                new Details(metadata.language(), metadata.authors(), List.of(), null),
                published == null ? null : published.toString());
    }
}
