package dev.chappe.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch, unless it is what was fetched last.
 *
 * @param etag
 *            of the last answer, null when it had none
 * @param lastModified
 *            of the last answer, as written; null when it had none
 */
public record FetchRequest(URI url, Wanted wanted, @Nullable String etag, @Nullable String lastModified) {

    /** What a document is wanted for. */
    public enum Wanted {
        FEED("application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml,"
                + " application/xml;q=0.9, application/json;q=0.8, */*;q=0.5"),
        PAGE("text/html, application/xhtml+xml;q=0.9"), ROBOTS("text/plain, */*;q=0.5");

        private final String accept;

        Wanted(String accept) {
            this.accept = accept;
        }

        String accept() {
            return accept;
        }
    }

    /** For a feed. */
    public FetchRequest(URI url, @Nullable String etag, @Nullable String lastModified) {
        this(url, Wanted.FEED, etag, lastModified);
    }

    /** For a document of which nothing is known. */
    public static FetchRequest of(URI url, Wanted wanted) {
        return new FetchRequest(url, wanted, null, null);
    }

    FetchRequest at(URI other) {
        return new FetchRequest(other, wanted, etag, lastModified);
    }
}
