package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.history.EventShelf;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Route;
import dev.chappe.console.query.Cursor;
import dev.chappe.console.query.EventQuery;
import java.util.List;
import java.util.Optional;

/** Events by what is asked of them, and one event by its id. */
public final class EventRoutes {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final EventShelf events;
    private final EventPage page;
    private final Filled filled;

    public EventRoutes(EventShelf events, EventPage page, Filled filled) {
        this.events = events;
        this.page = page;
        this.filled = filled;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/events", this::events), Route.get("/api/events/{id}", this::event));
    }

    private Answer events(Call call) {
        Parameters given = call.parameters();
        EventQuery query = EventQuery.read(given);
        var unused = given.word("sort", List.of("newest"));
        int limit = given.count("limit", USUAL, MOST);
        Optional<Cursor> cursor = cursor(given);
        return given.refusal().orElseGet(() -> {
            String upTo = filled.upTo();
            EventShelf.Page found = events.page(query, cursor, limit);
            ObjectNode json = Texts.empty();
            json.set("events", Texts.array(found.events()));
            json.put("next", found.next().map(Cursor::toString).orElse(null)).put("upTo", upTo);
            // Whoever pages on has seen the number.
            return Answer.json(
                    cursor.isPresent() ? json.putNull("total") : json.put("total", total(query, found).orElse(null)));
        });
    }

    private Optional<Long> total(EventQuery query, EventShelf.Page first) {
        return first.next().isEmpty() ? Optional.of((long) first.events().size()) : events.count(query);
    }

    /** Where the page begins. */
    static Optional<Cursor> cursor(Parameters given) {
        return given.read("cursor", "what \"next\" of the page before says", Cursor::parse);
    }

    private Answer event(Call call) {
        return call.parameters().refusal()
                .orElseGet(() -> page.of(call.name()).map(Answer::json).orElseGet(() -> absent(call.name())));
    }

    private Answer absent(String id) {
        return events.isRemoved(id)
                ? Answer.problem(410, "the event " + id + " was taken out on request", "It does not come back.")
                : Answer.problem(404, "there is no event " + id, "GET /api/events lists those that there are.");
    }
}
