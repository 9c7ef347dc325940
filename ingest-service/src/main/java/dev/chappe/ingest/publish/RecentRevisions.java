package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Identity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The revisions that this instance took last, with what became of them. Holds no more than its capacity. */
final class RecentRevisions {

    private final Map<Revision, CompletionStage<Delivery>> deliveries;

    RecentRevisions(int capacity) {
        this.deliveries = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Revision, CompletionStage<Delivery>> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The delivery of this very revision if it was taken; else remembers it with the one given. */
    synchronized Optional<CompletionStage<Delivery>> putIfAbsent(Identity identity,
            CompletionStage<Delivery> delivery) {
        Revision revision = new Revision(identity.articleId(), identity.revision());
        CompletionStage<Delivery> before = deliveries.get(revision);
        if (before == null) {
            deliveries.put(revision, delivery);
        }
        return Optional.ofNullable(before);
    }

    /** Remembers a revision that was published before this instance started. */
    synchronized void published(Revision revision) {
        deliveries.put(revision, CompletableFuture.completedFuture(Delivery.PUBLISHED));
    }

    /** Forgets a revision that was not published after all. */
    synchronized void forget(Identity identity) {
        deliveries.remove(new Revision(identity.articleId(), identity.revision()));
    }
}
