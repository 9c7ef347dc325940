package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.history.History;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Route;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;

/** What the console holds and how far it has read. */
public final class StatusRoutes {

    private final Program program;
    private final History history;
    private final LongSupplier lag;

    /** Which version runs, and since when. */
    public record Program(String version, Instant startedAt) {}

    /**
     * @param lag
     *            how many records of the topics are not in the history yet
     */
    public StatusRoutes(Program program, History history, LongSupplier lag) {
        this.program = program;
        this.history = history;
        this.lag = lag;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/status", this::status));
    }

    private Answer status(Call call) {
        return call.parameters().refusal().orElseGet(() -> {
            ObjectNode status = Texts.empty().put("version", program.version());
            history.counts().forEach(status::put);
            status.put("lagRecords", lag.getAsLong());
            ArrayNode places = status.putArray("filledUpTo");
            history.next().forEach(next -> places.addObject().put("topic", next.topic())
                    .put("partition", next.partition()).put("offset", next.offset() - 1));
            return Answer.json(status.put("startedAt", program.startedAt().toString()));
        });
    }
}
