package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.history.History;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Route;
import java.time.Instant;
import java.util.List;

/** What the console holds and how far it has read. */
public final class StatusRoutes {

    private final Program program;
    private final History history;
    private final Filled filled;

    /** Which version runs, and since when. */
    public record Program(String version, Instant startedAt) {}

    public StatusRoutes(Program program, History history, Filled filled) {
        this.program = program;
        this.history = history;
        this.filled = filled;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/status", this::status));
    }

    private Answer status(Call call) {
        return call.parameters().refusal().orElseGet(() -> {
            ObjectNode status = Texts.empty().put("version", program.version());
            history.counts().forEach(status::put);
            status.put("lagRecords", filled.lag());
            status.set("filledUpTo", filled.places());
            return Answer.json(status.put("startedAt", program.startedAt().toString()));
        });
    }
}
