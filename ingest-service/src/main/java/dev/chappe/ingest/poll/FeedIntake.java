package dev.chappe.ingest.poll;

import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.publish.Delivery;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.Intake;
import dev.chappe.ingest.source.FeedSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the items of feeds to the intake: at once, or by way of their pages where the feed is configured so. Those wait
 * in a line for each feed, so that polling never waits for pages.
 */
final class FeedIntake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedIntake.class);
    private static final int LONGEST_LINE = 5_000;

    private final ArticleIntake intake;
    private final DiscoveryTime discovery;
    private final FullTexts fullTexts;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    /**
     * Articles of a feed.
     *
     * @param accepted
     *            for the first time, since this was asked last
     * @param pending
     *            waiting for their pages, or for the broker
     */
    private record Tally(LongAdder accepted, AtomicLong pending) {}

    private record Waiting(String feed, RawInput input, String origin) {}

    private record Line(BlockingQueue<Waiting> waiting, AtomicInteger left, Thread thread) {

        boolean isDone() {
            return left.get() == 0;
        }
    }

    FeedIntake(ArticleIntake intake, DiscoveryTime discovery, FullTexts fullTexts) {
        this.intake = intake;
        this.discovery = discovery;
        this.fullTexts = fullTexts;
    }

    void take(FeedSource source, RawInput input, String origin) throws InterruptedException {
        switch (source.text()) {
            case FEED -> accept(new Waiting(source.id(), input, origin));
            case PAGE -> {
                Line line = lines.computeIfAbsent(source.id(), this::open);
                Waiting waiting = new Waiting(source.id(), input, origin);
                line.left().incrementAndGet();
                if (!line.waiting().offer(waiting)) {
                    accept(waiting);
                    line.left().decrementAndGet();
                }
            }
        }
    }

    private void accept(Waiting article) throws InterruptedException {
        Tally tally = tally(article.feed());
        switch (intake.accept(article.input(), discovery, article.origin())) {
            case Intake.Accepted taken -> {
                tally.accepted().increment();
                await(taken.delivery(), tally);
            }
            case Intake.Duplicate duplicate -> await(duplicate.delivery(), tally);
            case Intake.Rejected rejected -> {
                // It is with the dead letters.
            }
        }
    }

    private static void await(CompletionStage<Delivery> delivery, Tally tally) {
        tally.pending().incrementAndGet();
        var unused = delivery.whenComplete((outcome, failure) -> tally.pending().decrementAndGet());
    }

    private Tally tally(String feed) {
        return tallies.computeIfAbsent(feed, id -> new Tally(new LongAdder(), new AtomicLong()));
    }

    /** How many articles of a feed were taken in for the first time since this was asked last. */
    long accepted(String feed) {
        return tally(feed).accepted().sumThenReset();
    }

    /** Whether the broker has every article of a feed that was read. */
    boolean isSettled(String feed) {
        Line line = lines.get(feed);
        return tally(feed).pending().get() == 0 && (line == null || line.isDone());
    }

    /** Lets go of a feed, and of what waits for its pages. */
    void forget(String feed) {
        tallies.remove(feed);
        Line line = lines.remove(feed);
        if (line != null) {
            line.thread().interrupt();
        }
    }

    void reject(DeadLetter letter) throws InterruptedException {
        intake.reject(letter);
    }

    @Override
    public void close() {
        lines.values().forEach(line -> line.thread().interrupt());
    }

    private Line open(String feed) {
        BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>(LONGEST_LINE);
        AtomicInteger left = new AtomicInteger();
        return new Line(waiting, left,
                Thread.ofVirtual().name("pages-" + feed).start(() -> completeOnAndOn(waiting, left)));
    }

    private void completeOnAndOn(BlockingQueue<Waiting> line, AtomicInteger left) {
        try {
            while (true) {
                Waiting next = line.take();
                Optional<RawInput> complete = complete(next.input());
                if (complete.isPresent()) {
                    accept(new Waiting(next.feed(), complete.get(), next.origin()));
                }
                left.decrementAndGet();
            }
        } catch (InterruptedException e) {
            LOG.debug("{} articles are not completed any more", line.size());
        }
    }

    private Optional<RawInput> complete(RawInput input) throws InterruptedException {
        try {
            return fullTexts.complete(input);
        } catch (RuntimeException e) {
            // A bug; the teaser is better than nothing.
            LOG.error("the page of {} cannot be read", input.url(), e);
            return Optional.of(input);
        }
    }
}
