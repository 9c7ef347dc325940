package dev.chappe.enrich.deadletter;

import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.books.RejectReason;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the failure handlers share: Kafka Streams makes them itself, so the books come to them with the configuration. */
public final class Handling {

    /** Name under which the configuration carries the {@link Books}. */
    public static final String BOOKS = "chappe.enrich.books";
    /** Name under which the configuration carries the names of the steps up to the extraction, a set of texts. */
    public static final String ARTICLE_STEPS = "chappe.enrich.article.steps";

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    private @Nullable Books books;
    private Set<?> articleSteps = Set.of();

    void configure(Map<String, ?> configs) {
        if (!(configs.get(BOOKS) instanceof Books given && configs.get(ARTICLE_STEPS) instanceof Set<?> steps)) {
            throw new IllegalArgumentException(BOOKS + " and " + ARTICLE_STEPS + " must be configured");
        }
        books = given;
        articleSteps = steps;
    }

    /** An article that fails before it is booked as extracted is rejected; later failures are booked by step. */
    void book(ErrorHandlerContext context, RejectReason reason) {
        if (articleSteps.contains(context.processorNodeId())) {
            books().articleRejected(reason);
        } else {
            books().stepFailed(String.valueOf(context.processorNodeId()), reason);
        }
    }

    /** Books bytes that could not be read: an article where they are of news.articles. */
    void bookUnread(ErrorHandlerContext context) {
        if (articleSteps.contains(context.processorNodeId())) {
            books().articleReceived();
        }
        book(context, RejectReason.UNDECODABLE);
    }

    void log(ErrorHandlerContext context, RejectReason reason, Exception failure) {
        LOG.warn("{} in {}: record {}-{}@{} goes to the dead letters", reason.tag(), context.processorNodeId(),
                context.topic(), context.partition(), context.offset(), failure);
    }

    private Books books() {
        Books open = books;
        if (open == null) {
            throw new IllegalStateException("used before configure()");
        }
        return open;
    }
}
