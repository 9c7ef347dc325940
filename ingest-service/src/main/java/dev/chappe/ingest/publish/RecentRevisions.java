package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.Identity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The revisions that this instance took last, with what became of them. Holds no more than its capacity.
 *
 * <p>
 * Feeds of one site, and feeds that gather those of others, show the same article, each with a teaser of its own: it
 * stays with the outlet that brought it first, and only that one revises it.
 */
final class RecentRevisions {

    private final Map<String, CompletionStage<Delivery>> deliveries;
    private final Map<String, Home> homes;

    /** Where an article was first seen, and its last revision there. */
    private record Home(String sourceId, CompletionStage<Delivery> delivery) {}

    RecentRevisions(int capacity) {
        this.deliveries = bounded(capacity);
        this.homes = bounded(capacity);
    }

    /** The delivery of this very revision, or of the article from another feed, if it was taken; else remembers it. */
    synchronized Optional<CompletionStage<Delivery>> putIfAbsent(Article article,
            CompletionStage<Delivery> delivery) {
        String revision = key(article.identity().articleId(), article.identity().revision());
        CompletionStage<Delivery> before = deliveries.get(revision);
        if (before != null) {
            return Optional.of(before);
        }
        Home home = homes.get(article.identity().articleId());
        if (home != null && article.format().isFeed() && !home.sourceId().equals(article.outlet().id())) {
            return Optional.of(home.delivery());
        }
        deliveries.put(revision, delivery);
        homes.put(article.identity().articleId(), new Home(article.outlet().id(), delivery));
        return Optional.empty();
    }

    /** Remembers a revision that was published before this instance started. */
    synchronized void published(Revision revision) {
        CompletionStage<Delivery> delivered = CompletableFuture.completedFuture(Delivery.PUBLISHED);
        deliveries.put(key(revision.articleId(), revision.revision()), delivered);
        homes.put(revision.articleId(), new Home(revision.sourceId(), delivered));
    }

    /** Forgets a revision that was not published after all. */
    synchronized void forget(Identity identity) {
        deliveries.remove(key(identity.articleId(), identity.revision()));
        homes.remove(identity.articleId());
    }

    private static String key(String articleId, String revision) {
        return articleId + revision;
    }

    private static <T> Map<String, T> bounded(int capacity) {
        return new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > capacity;
            }
        };
    }
}
