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
     * @param hubs
     *            that push what is new in it, by the headers
     * @param advice
     *            what the server says besides
     */
    record Fetched(FetchedDocument document, URI url, @Nullable String etag, @Nullable String lastModified,
            HubLinks hubs, Advice advice) implements FetchResult {}

    /** The document is still the one of the last answer. */
    record NotModified(Advice advice) implements FetchResult {}

    /**
     * What a server says besides the document.
     *
     * @param movedTo
     *            where the document is for good (301, 308), null when it is where it was asked for
     * @param maxAge
     *            how long the answer stays true (Cache-Control), null when it does not say
     */
    record Advice(@Nullable URI movedTo, @Nullable Duration maxAge) {}

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
