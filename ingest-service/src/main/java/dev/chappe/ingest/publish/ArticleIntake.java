package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.Cleaning;
import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.ops.IntakeBooks;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in for articles of feeds, files and pushes alike: cleans, drops exact repeats, hands on, and keeps the
 * books. Safe for use by several threads; waits while the outbox has no room.
 */
public final class ArticleIntake {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleIntake.class);

    private final ArticleCleaner cleaner;
    private final Outbox outbox;
    private final IntakeBooks books;
    private final RecentRevisions recent;

    /**
     * @param remembered
     *            how many revisions are remembered to know repeats by
     */
    public ArticleIntake(ArticleCleaner cleaner, Outbox outbox, IntakeBooks books, int remembered) {
        this.cleaner = cleaner;
        this.outbox = outbox;
        this.books = books;
        this.recent = new RecentRevisions(remembered);
    }

    /** Knows a revision as published before: it is dropped as a duplicate from now on. */
    public void remember(Revision published) {
        recent.published(published);
    }

    /**
     * Takes an article in.
     *
     * @param origin
     *            where it came from, for the dead letters: a feed, a file with its line, the push endpoint
     */
    public Intake accept(RawInput input, DiscoveryTime discovery, String origin) throws InterruptedException {
        return switch (cleaner.clean(input, discovery::of)) {
            case Cleaning.Clean(Article article) -> accept(input, article, origin);
            case Cleaning.Refused(RejectReason reason, String detail) -> reject(
                    new DeadLetter(reason, detail, origin, Excerpt.of(RawInputJson.of(input))));
        };
    }

    /** Books something that was no article already where it was read, and buries it. */
    public Intake.Rejected reject(DeadLetter letter) throws InterruptedException {
        books.rejected(letter.reason());
        LOG.warn("rejected {}: {} ({}, {} bytes, sha256 {})", letter.origin(), letter.detail(), letter.reason().tag(),
                letter.excerpt().length(), letter.excerpt().sha256());
        outbox.bury(letter);
        return new Intake.Rejected(letter.reason(), letter.detail());
    }

    private Intake accept(RawInput input, Article article, String origin) throws InterruptedException {
        String articleId = article.identity().articleId();
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        Optional<CompletionStage<Delivery>> before = recent.putIfAbsent(article, delivery);
        if (before.isPresent()) {
            books.duplicate();
            return new Intake.Duplicate(articleId, before.get());
        }
        CompletionStage<Delivery> answer;
        try {
            answer = outbox.publish(article);
        } catch (InterruptedException e) {
            recent.forget(article.identity());
            delivery.cancel(false);
            throw e;
        } catch (RuntimeException e) {
            LOG.error("article {} of {} makes no record", articleId, origin, e);
            recent.forget(article.identity());
            delivery.complete(Delivery.REFUSED);
            return reject(new DeadLetter(RejectReason.UNPUBLISHABLE, "makes no record: " + e, origin,
                    Excerpt.of(RawInputJson.of(input))));
        }
        // Only now: what the outbox did not take is not pending.
        books.accepted();
        var unused = answer.whenComplete((outcome, failure) -> settle(article, origin, outcome, delivery));
        return new Intake.Accepted(articleId, delivery);
    }

    private void settle(Article article, String origin, Delivery outcome, CompletableFuture<Delivery> delivery) {
        switch (outcome) {
            case PUBLISHED -> books.published();
            case REFUSED -> {
                recent.forget(article.identity());
                books.refused();
                LOG.warn("rejected {}: the broker refuses article {}", origin, article.identity().articleId());
            }
        }
        delivery.complete(outcome);
    }
}
