package dev.chappe.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a fetch came to. */
public sealed interface FetchResult {

    /**
     * A document.
     *
     * @param url
     *            where it was in the end
     * @param etag
     *            to send with the next request, null when the server gave none
     * @param lastModified
     *            to send with the next request, null when the server gave none
     */
    record Fetched(FetchedDocument document, URI url, @Nullable String etag, @Nullable String lastModified)
            implements
                FetchResult {}

    /** The document is still the one of the last answer. */
    record NotModified() implements FetchResult {}

    /**
     * Nothing.
     *
     * @param detail
     *            for people; names the address
     * @param retryAfter
     *            what the server asks for, null when it asks for nothing
     */
    record Failed(FetchFailure reason, String detail, @Nullable Duration retryAfter) implements FetchResult {}
}
