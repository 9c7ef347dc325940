package dev.chappe.enrich.article;

import dev.chappe.enrich.books.Books;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.binary.BinarySerde;
import dev.chappe.schemas.streams.CarriedHeaders;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * Drops articles that were read in the same revision; lets new ones and new revisions pass. What was read is remembered for
 * {@link #MEMORY} of event time; an article that comes back later is taken for new. The step that reads an article
 * remembers it, so one that it fails on may be replayed.
 */
public final class DuplicateProcessor extends ContextualProcessor<String, ReceivedArticle, String, NewArticle> {

    /** Name of the store: article id and event time to {@link KnownArticle}. */
    public static final String STORE = "known-articles";
    /** The bound of the store. */
    static final Duration MEMORY = Duration.ofDays(14);

    private final Books books;

    public DuplicateProcessor(Books books) {
        this.books = books;
    }

    /** The store of what was read. It drops what is older than twice the memory, since articles come out of order. */
    public static StoreBuilder<WindowStore<String, KnownArticle>> store() {
        return Stores.windowStoreBuilder(
                Stores.persistentWindowStore(STORE, MEMORY.multipliedBy(2), Duration.ofMillis(1), false),
                Serdes.String(), new BinarySerde<>(KnownArticle.class));
    }

    @Override
    public void process(Record<String, ReceivedArticle> received) {
        books.articleReceived();
        Article article = received.value().article();
        KnownArticle known = find(article.id(), received.timestamp());
        if (known.knows(article.revision()) && !isWantedAgain(received, known)) {
            books.articleDuplicate();
        } else {
            context().forward(received.withValue(new NewArticle(received.value(), known))
                    .withHeaders(CarriedHeaders.of(received.headers())));
        }
    }

    /** Events that were withheld may pass now. An article that is read again counts as revised: nothing is told twice. */
    private static boolean isWantedAgain(Record<String, ReceivedArticle> received, KnownArticle known) {
        return received.headers().lastHeader(DeadLetterHeaders.REPLAYED) != null
                && known.isLatest(received.value().article().revision());
    }

    /** What was written last: a revision may be dated before the former, and then stands before it in the store. */
    private KnownArticle find(String articleId, long time) {
        WindowStore<String, KnownArticle> store = context().getStateStore(STORE);
        KnownArticle latest = KnownArticle.UNKNOWN;
        try (WindowStoreIterator<KnownArticle> found = store.fetch(articleId, Math.max(0, time - MEMORY.toMillis()),
                time + MEMORY.toMillis())) {
            while (found.hasNext()) {
                KnownArticle next = found.next().value;
                latest = next.order() > latest.order() ? next : latest;
            }
        }
        return latest;
    }
}
