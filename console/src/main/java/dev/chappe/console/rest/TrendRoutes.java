package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.history.EventShelf;
import dev.chappe.console.history.TrendShelf;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Route;
import dev.chappe.console.query.TrendQuery;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where topics stand, and a topic over time. */
public final class TrendRoutes {

    private static final int USUAL = 100;
    private static final int MOST = 500;
    private static final int MOST_EVENTS = 200;

    private final TrendShelf trends;
    private final EventShelf events;
    private final Filled filled;

    public TrendRoutes(TrendShelf trends, EventShelf events, Filled filled) {
        this.filled = filled;
        this.trends = trends;
        this.events = events;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/trends", this::standings), Route.get("/api/trends/points", this::points));
    }

    private Answer standings(Call call) {
        TrendQuery query = TrendQuery.read(call.parameters());
        int limit = call.parameters().count("limit", USUAL, MOST);
        return call.parameters().refusal().orElseGet(() -> {
            ObjectNode json = Texts.empty().put("upTo", filled.upTo());
            return Answer.json(json.set("trends", Texts.array(trends.standings(query, limit))));
        });
    }

    private Answer points(Call call) {
        Parameters given = call.parameters();
        Optional<String> topic = given.text("topic");
        Optional<String> window = TrendQuery.window(given);
        Optional<Instant> from = given.instant("from");
        return given.refusal().orElseGet(() -> topic.isPresent() && window.isPresent()
                ? points(topic.get(), window.get(), from)
                : Answer.problem(400, "topic and window must be given", "GET /api/trends lists both."));
    }

    private Answer points(String topic, String window, Optional<Instant> from) {
        String upTo = filled.upTo();
        Optional<ObjectNode> standing = trends.standing(topic, window).map(Texts::object);
        if (standing.isEmpty()) {
            return Answer.problem(404, "there is no topic " + topic + " with windows of " + window,
                    "GET /api/trends lists those that there are.");
        }
        ArrayNode points = Texts.array(trends.points(topic, window, from));
        ObjectNode json = Texts.empty().put("topic", topic);
        for (String field : List.of("label", "kind", "window")) {
            json.set(field, standing.get().get(field));
        }
        json.put("upTo", upTo);
        json.set("points", points);
        json.set("events", Texts.array(events.summaries(latestEvents(points))));
        return Answer.json(json);
    }

    private static Set<String> latestEvents(ArrayNode points) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = points.size() - 1; i >= 0; i--) {
            for (JsonNode id : points.get(i).path("eventIds")) {
                if (ids.size() < MOST_EVENTS) {
                    ids.add(id.asText());
                }
            }
        }
        return ids;
    }
}
