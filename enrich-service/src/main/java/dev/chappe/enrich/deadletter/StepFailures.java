package dev.chappe.enrich.deadletter;

import dev.chappe.enrich.books.RejectReason;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** Buries the article that a step failed on and goes on; stops when it is broker, disk or registry that failed. */
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
        handling.book(context, RejectReason.CRASHED);
        handling.log(context, RejectReason.CRASHED, failure);
        return Response.resume(List.of(DeadLetterWriter.record(context, RejectReason.CRASHED, failure)));
    }
}
