package dev.chappe.schemas.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Buries what cannot be made into bytes (no record of the contract, too large) and goes on. Stops for whatever goes wrong
 * behind that: to go on would be no use, since a record that the producer or the broker refused spoils the transaction,
 * with the dead letter in it. What could be refused does not get there: sizes are bounded by
 * {@link dev.chappe.schemas.serde.SizedSerdes}, event times by the clock.
 */
public final class WritingFailures implements ProductionExceptionHandler {

    private final Handling handling = new Handling();

    @Override
    public void configure(Map<String, ?> configs) {
        handling.configure(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record,
            Exception failure) {
        return Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Response handleSerializationError(ErrorHandlerContext context, ProducerRecord record, Exception failure,
            SerializationExceptionOrigin origin) {
        return LostDependency.isBehind(failure) ? Response.fail() : bury(context, failure);
    }

    private Response bury(ErrorHandlerContext context, Exception failure) {
        return Response.resume(List.of(handling.bury(context, FailureReason.UNWRITABLE, failure)));
    }
}
