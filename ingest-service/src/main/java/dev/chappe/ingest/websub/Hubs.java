package dev.chappe.ingest.websub;

import dev.chappe.ingest.fetch.FetchedDocument;
import dev.chappe.ingest.fetch.HubLinks;
import dev.chappe.ingest.source.FeedSource;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Knows which feeds are pushed here. */
public interface Hubs {

    /** Of an instance that nobody can push to. */
    Hubs NONE = new Hubs() {

        @Override
        public void polled(FeedSource source, Shown shown, Sink sink) {
            // Polled it is, then.
        }

        @Override
        public Optional<Instant> restsUntil(String feed) {
            return Optional.empty();
        }

        @Override
        public void forget(String feed) {
            // It was never known.
        }
    };

    /**
     * What a poll of a feed showed.
     *
     * @param links
     *            none where nothing had changed
     * @param url
     *            where the feed was found
     * @param accepted
     *            how many articles nobody had seen before, those pushed since the last poll included
     */
    record Shown(HubLinks links, URI url, long accepted) {

        /** Of a poll that brought no document. */
        public static Shown nothing(URI url) {
            return new Shown(HubLinks.NONE, url, 0);
        }
    }

    /** Takes what is pushed. */
    interface Sink {

        /** Whether a document could be read. */
        boolean take(FeedSource source, FetchedDocument pushed) throws InterruptedException;
    }

    /** Subscribes to a feed, or goes on doing so, where that is due. Asks its hub, and waits for the answer. */
    void polled(FeedSource source, Shown shown, Sink sink) throws InterruptedException;

    /** How long a feed need not be polled because its hub pushes it; empty when it does not, or keeps silent. */
    Optional<Instant> restsUntil(String feed);

    /** Wants no more of a feed. */
    void forget(String feed);
}
