package dev.chappe.enrich.article;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;

/** Has articles read and remembers those that were. */
public final class ReadingProcessor extends ContextualProcessor<String, NewArticle, String, Reading> {

    private final ArticleReader reader;

    public ReadingProcessor(ArticleReader reader) {
        this.reader = reader;
    }

    @Override
    public void process(Record<String, NewArticle> fresh) {
        NewArticle article = fresh.value();
        Reading reading = reader.read(article, Instant.ofEpochMilli(fresh.timestamp()));
        WindowStore<String, KnownArticle> store = context().getStateStore(DuplicateProcessor.STORE);
        store.put(article.article().id(), article.known().with(article.article().revision(), reading.shelves()),
                fresh.timestamp());
        context().forward(fresh.withValue(reading));
    }
}
