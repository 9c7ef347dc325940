package dev.chappe.ingest.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a document says that it is pushed from (WebSub).
 *
 * @param hubs
 *            as written, in order; empty when it is not pushed
 * @param self
 *            what it is called there, as written; null when not said
 */
public record HubLinks(List<String> hubs, @Nullable String self) {

    /** Of a document that is not pushed. */
    public static final HubLinks NONE = new HubLinks(List.of(), null);

    public HubLinks {
        hubs = List.copyOf(hubs);
    }

    /** These, else the others: headers go before what stands in the document. */
    public HubLinks or(HubLinks others) {
        return new HubLinks(hubs.isEmpty() ? others.hubs : hubs, self == null ? others.self : self);
    }
}
