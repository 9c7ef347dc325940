package dev.chappe.enrich.deadletter;

import dev.chappe.enrich.books.RejectReason;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/** Buries what cannot be written as it is (no record of the contract, too large) and goes on; stops for all else. */
public final class WritingFailures implements ProductionExceptionHandler {

    private final Handling handling = new Handling();

    @Override
    public void configure(Map<String, ?> configs) {
        handling.configure(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record,
            Exception failure) {
        boolean ofRecord = failure instanceof RecordTooLargeException || failure instanceof InvalidTimestampException;
        return ofRecord ? bury(context, failure) : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Response handleSerializationError(ErrorHandlerContext context, ProducerRecord record, Exception failure,
            SerializationExceptionOrigin origin) {
        return LostDependency.isBehind(failure) ? Response.fail() : bury(context, failure);
    }

    private Response bury(ErrorHandlerContext context, Exception failure) {
        handling.book(context, RejectReason.UNWRITABLE);
        handling.log(context, RejectReason.UNWRITABLE, failure);
        return Response.resume(List.of(DeadLetterWriter.record(context, RejectReason.UNWRITABLE, failure)));
    }
}
