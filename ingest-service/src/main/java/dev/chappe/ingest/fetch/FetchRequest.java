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
public record FetchRequest(URI url, @Nullable String etag, @Nullable String lastModified) {

    FetchRequest at(URI other) {
        return new FetchRequest(other, etag, lastModified);
    }
}
