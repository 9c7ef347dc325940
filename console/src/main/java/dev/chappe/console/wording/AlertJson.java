package dev.chappe.console.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.news.Alert;
import dev.chappe.console.news.Alert.Attempt;
import dev.chappe.console.news.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Alerts in the JSON of the API. */
public final class AlertJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SUPPRESSED = "SUPPRESSED";

    private AlertJson() {}

    public static ObjectNode summary(Alert alert) {
        Optional<Quote> proof = EventJson.best(alert.quotes());
        ObjectNode json = MAPPER.createObjectNode().put("id", alert.id()).put("rule", alert.rule())
                .put("state", alert.state()).put("eventId", alert.eventId()).put("topic", alert.topic())
                .put("window", alert.window())
                .put("message", alert.message()).put("quote", proof.map(Quote::words).orElse(null))
                .put("source", proof.map(Quote::source).orElse(null)).put("url", proof.map(Quote::url).orElse(null))
                .put("at", alert.raisedAt().toString());
        ArrayNode deliveries = json.putArray("deliveries");
        Map<String, List<Attempt>> byChannel = alert.attempts().stream()
                .collect(Collectors.groupingBy(Attempt::channel, LinkedHashMap::new, Collectors.toList()));
        byChannel.forEach((channel, attempts) -> {
            Attempt last = attempts.getLast();
            deliveries.addObject().put("channel", channel).put("state", last.delivered() ? "DELIVERED" : "FAILED")
                    .put("attempts", attempts.size()).put("at", last.time().toString()).put("reason", last.detail());
        });
        return json.put("withheld", alert.state().equals(SUPPRESSED) ? alert.reason() : null);
    }
}
