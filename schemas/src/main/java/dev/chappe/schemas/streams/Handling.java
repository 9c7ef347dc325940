package dev.chappe.schemas.streams;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the failure handlers share: Kafka Streams makes them itself, so the books come to them with the configuration. */
final class Handling {

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    private @Nullable FailureBooks books;

    void configure(Map<String, ?> configs) {
        if (!(configs.get(StreamsConfiguration.FAILURE_BOOKS) instanceof FailureBooks given)) {
            throw new IllegalArgumentException(StreamsConfiguration.FAILURE_BOOKS + " must be configured");
        }
        books = given;
    }

    /** Books and logs a record, and makes the dead letter of it. */
    ProducerRecord<byte[], byte[]> bury(ErrorHandlerContext context, FailureReason reason, Exception failure) {
        FailureBooks open = books;
        if (open == null) {
            throw new IllegalStateException("used before configure()");
        }
        open.failed(String.valueOf(context.processorNodeId()), reason);
        LOG.warn("{} in {}: record {}-{}@{} goes to the dead letters", reason.tag(), context.processorNodeId(),
                context.topic(), context.partition(), context.offset(), failure);
        return DeadLetterWriter.record(context, open.service(), reason, failure);
    }
}
