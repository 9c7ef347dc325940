package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Route;
import java.time.Instant;
import java.util.List;

/** What the console holds and how far it has read. */
public final class StatusRoutes {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String version;
    private final Instant startedAt;

    public StatusRoutes(String version, Instant startedAt) {
        this.version = version;
        this.startedAt = startedAt;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/status", this::status));
    }

    private Answer status(Call call) {
        ObjectNode status = MAPPER.createObjectNode().put("version", version).put("events", 0).put("articles", 0)
                .put("trends", 0).put("alerts", 0).put("lagRecords", 0);
        status.putArray("filledUpTo");
        return call.parameters().refusal().orElse(Answer.json(status.put("startedAt", startedAt.toString())));
    }
}
