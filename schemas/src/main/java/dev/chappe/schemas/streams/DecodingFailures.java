package dev.chappe.schemas.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Buries records whose bytes cannot be read and goes on; stops when it is the registry that cannot be reached. */
public final class DecodingFailures implements DeserializationExceptionHandler {

    private final Handling handling = new Handling();

    @Override
    public void configure(Map<String, ?> configs) {
        handling.configure(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> bytes, Exception failure) {
        if (LostDependency.isBehind(failure)) {
            return Response.fail();
        }
        return Response.resume(List.of(handling.bury(context, FailureReason.UNDECODABLE, failure)));
    }
}
