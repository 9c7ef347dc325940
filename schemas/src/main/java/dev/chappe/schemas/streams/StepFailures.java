package dev.chappe.schemas.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** Buries the record that a step failed on and goes on; stops when it is broker, disk or registry that failed. */
public final class StepFailures implements ProcessingExceptionHandler {

    private final Handling handling = new Handling();

    @Override
    public void configure(Map<String, ?> configs) {
        handling.configure(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (LostDependency.isBehind(failure)) {
            return Response.fail();
        }
        return Response.resume(List.of(handling.bury(context, FailureReason.CRASHED, failure)));
    }
}
