package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.history.AlertShelf;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Route;
import dev.chappe.console.query.Cursor;
import java.util.List;
import java.util.Optional;

/** Alerts by what is asked of them. */
public final class AlertRoutes {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final List<String> STATES = List.of("NEW", "UPDATED", "RETRACTED", "SUPPRESSED");

    private final AlertShelf alerts;
    private final Filled filled;

    public AlertRoutes(AlertShelf alerts, Filled filled) {
        this.alerts = alerts;
        this.filled = filled;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/alerts", this::alerts));
    }

    private Answer alerts(Call call) {
        Parameters given = call.parameters();
        AlertShelf.Wanted wanted = new AlertShelf.Wanted(given.text("rule"), given.word("state", STATES),
                given.text("event"));
        int limit = given.count("limit", USUAL, MOST);
        Optional<Cursor> cursor = EventRoutes.cursor(given);
        return given.refusal().orElseGet(() -> {
            String upTo = filled.upTo();
            AlertShelf.Page page = alerts.page(wanted, cursor, limit);
            ObjectNode json = Texts.empty();
            json.set("alerts", Texts.array(page.alerts()));
            json.put("upTo", upTo);
            return Answer.json(json.put("next", page.next().map(Cursor::toString).orElse(null)));
        });
    }
}
