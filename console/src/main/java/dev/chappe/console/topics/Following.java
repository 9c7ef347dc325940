package dev.chappe.console.topics;

import dev.chappe.console.news.Place;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads topics in a thread of its own for as long as it is open; after any trouble it goes back to where its reader is. */
public final class Following implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long REFRESH_NANOS = Duration.ofSeconds(10).toNanos();

    private final Reader reader;
    private final Supplier<NewsTopics> opening;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable NewsTopics open;
    private volatile Optional<String> trouble = Optional.of("has not read anything yet");

    /** Who the topics are read for. */
    public interface Reader {

        /** The next record that is wanted of each partition where that is known. */
        Collection<Place> next();

        /** Where the other partitions begin. */
        NewsTopics.Begin others();

        /** Is told where reading has begun. */
        default void begun(List<Place> next) {}

        /**
         * Takes what was read.
         *
         * @param next
         *            the next record to read of each partition
         */
        void take(List<Told> told, List<Place> next);

        /** Is told now and then how many records there are still to read. */
        default void lag(long records) {}
    }

    private Following(String name, Reader reader, Supplier<NewsTopics> opening) {
        this.reader = reader;
        this.opening = opening;
        this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
    }

    /** Begins to read. */
    public static Following start(String name, Reader reader, Supplier<NewsTopics> opening) {
        Following following = new Following(name, reader, opening);
        following.thread.start();
        return following;
    }

    /** Why nothing is read at the moment, empty when all is well. */
    public Optional<String> trouble() {
        return trouble;
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void run() {
        while (!isClosing()) {
            try (NewsTopics topics = opening.get()) {
                open = topics;
                topics.begin(reader.next(), reader.others());
                reader.begun(topics.next());
                reader.lag(topics.lag());
                follow(topics);
            } catch (RuntimeException failure) {
                rest(failure);
            } finally {
                open = null;
            }
        }
    }

    private void follow(NewsTopics topics) {
        long refreshed = System.nanoTime();
        while (!isClosing()) {
            List<Told> told = topics.poll(MOMENT);
            if (!told.isEmpty()) {
                reader.take(told, topics.next());
            }
            trouble = Optional.empty();
            if (told.isEmpty() || System.nanoTime() - refreshed > REFRESH_NANOS) {
                reader.lag(topics.lag());
            }
            if (System.nanoTime() - refreshed > REFRESH_NANOS) {
                refreshed = System.nanoTime();
                topics.refresh();
            }
        }
    }

    private void rest(RuntimeException failure) {
        if (isClosing()) {
            return;
        }
        LOG.warn("{} tries again in {} s", thread.getName(), PAUSE.toSeconds(), failure);
        trouble = Optional.of(String.valueOf(failure.getMessage()));
        try {
            boolean unused = closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            closing.countDown();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        NewsTopics topics = open;
        if (topics != null) {
            topics.wakeUp();
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
