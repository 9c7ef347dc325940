package dev.chappe.enrich.article;

import dev.chappe.enrich.books.Books;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;

/** Has articles read, remembers those that were and books them last, so that one that fails is booked as that alone. */
public final class ReadingProcessor extends ContextualProcessor<String, NewArticle, String, Reading> {

    private final ArticleReader reader;
    private final Books books;

    public ReadingProcessor(ArticleReader reader, Books books) {
        this.reader = reader;
        this.books = books;
    }

    @Override
    public void process(Record<String, NewArticle> fresh) {
        NewArticle article = fresh.value();
        Reading reading = reader.read(article, Instant.ofEpochMilli(fresh.timestamp()));
        WindowStore<String, KnownArticle> store = context().getStateStore(DuplicateProcessor.STORE);
        store.put(article.article().id(), article.known().with(article.article().revision(), reading.shelves()),
                fresh.timestamp());
        reading.bookIn(books);
        context().forward(fresh.withValue(reading));
    }
}
