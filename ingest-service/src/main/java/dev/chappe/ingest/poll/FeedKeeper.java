package dev.chappe.ingest.poll;

import dev.chappe.ingest.schedule.FeedHistory;

/** Keeps what is known of feeds for whoever polls them next, and says whether they may be polled here at all. */
public interface FeedKeeper {

    /** Remembers nothing; the feeds are this instance's own. */
    FeedKeeper NONE = new FeedKeeper() {

        @Override
        public void keep(String id, FeedHistory history) {
            // A restart begins anew.
        }

        @Override
        public void awaitTurn() {
            // It is always this instance's.
        }
    };

    /** Takes what is known of a feed after a poll, of which every article that it counts on was published. */
    void keep(String id, FeedHistory history);

    /** Waits while it is not certain that the feeds of this instance are still its own. */
    void awaitTurn() throws InterruptedException;
}
