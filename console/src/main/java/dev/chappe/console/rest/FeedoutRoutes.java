package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.feedout.Atom;
import dev.chappe.console.feedout.Csv;
import dev.chappe.console.feedout.JsonFeed;
import dev.chappe.console.feedout.Parquet;
import dev.chappe.console.feedout.Table;
import dev.chappe.console.history.EventShelf;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Route;
import dev.chappe.console.query.Cursor;
import dev.chappe.console.query.EventQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Any query as a feed or a table. */
public final class FeedoutRoutes {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int MOST_LINES = 100_000;
    private static final int LINES_AT_ONCE = 1_000;

    private final EventShelf events;

    public FeedoutRoutes(EventShelf events) {
        this.events = events;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/events.atom", call -> feed(call, "application/atom+xml; charset=utf-8", Atom::of)),
                Route.get("/events.json", call -> feed(call, "application/feed+json; charset=utf-8", JsonFeed::of)),
                Route.get("/events.csv", call -> table(call, "text/csv; charset=utf-8; header=present", Csv::new)),
                Route.get("/events.parquet", call -> table(call, "application/vnd.apache.parquet", Parquet::new)));
    }

    private Answer feed(Call call, String type, BiFunction<String, List<? extends JsonNode>, String> form) {
        Parameters given = call.parameters();
        EventQuery query = EventQuery.read(given);
        var unused = given.word("sort", List.of("newest"));
        Optional<Cursor> cursor = EventRoutes.cursor(given);
        int limit = given.count("limit", USUAL, MOST);
        return given.refusal().orElseGet(() -> {
            List<? extends JsonNode> found = events.page(query, cursor, limit).events().stream().map(Texts::object)
                    .toList();
            String self = "http://" + call.header("Host").orElse("localhost") + "/";
            return Answer.text(type, form.apply(self, found));
        });
    }

    private Answer table(Call call, String type, Supplier<Table> making) {
        Parameters given = call.parameters();
        EventQuery query = EventQuery.read(given);
        var unused = given.word("sort", List.of("newest"));
        Optional<Cursor> cursor = EventRoutes.cursor(given);
        int most = given.count("limit", MOST_LINES, MOST_LINES);
        return given.refusal().orElseGet(() -> {
            try (Table table = making.get()) {
                fill(table, query, cursor, most);
                return Answer.bytes(type, table.end());
            }
        });
    }

    private void fill(Table table, EventQuery query, Optional<Cursor> first, int most) {
        Optional<Cursor> cursor = first;
        int left = most;
        do {
            EventShelf.Page page = events.page(query, cursor, Math.min(LINES_AT_ONCE, left));
            table.add(page.events().stream().map(Texts::object).toList());
            left -= page.events().size();
            cursor = page.next();
        } while (cursor.isPresent() && left > 0);
    }
}
