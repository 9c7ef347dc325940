package dev.chappe.console.history;

import dev.chappe.console.query.Cursor;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Alerts that are kept. */
public final class AlertShelf {

    private final Connections reading;

    /** Which alerts somebody wants to see. */
    public record Wanted(Optional<String> rule, Optional<String> state, Optional<String> event) {}

    /** Some alerts, each as JSON; and where the following page begins, empty on the last one. */
    public record Page(List<String> alerts, Optional<Cursor> next) {

        public Page {
            alerts = List.copyOf(alerts);
        }
    }

    AlertShelf(Connections reading) {
        this.reading = reading;
    }

    /** A page, the latest first. */
    public Page page(Wanted wanted, Optional<Cursor> after, int limit) {
        List<Condition> all = new ArrayList<>();
        wanted.rule().ifPresent(rule -> all.add(new Condition("rule = ?", rule)));
        wanted.state().ifPresent(state -> all.add(new Condition("state = ?", state)));
        wanted.event().ifPresent(event -> all.add(new Condition("event_id = ?", event)));
        after.ifPresent(cursor -> all.add(new Condition("(raised_at < ? or (raised_at = ? and id < ?))", cursor.at(),
                cursor.at(), cursor.id())));
        return reading.read(connection -> {
            List<String> alerts = new ArrayList<>();
            List<Cursor> places = new ArrayList<>();
            try (PreparedStatement select = Condition.all(all).prepare(connection,
                    "select raised_at, id, summary from alert",
                    "order by raised_at desc, id desc limit " + (limit + 1));
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    places.add(new Cursor(rows.getLong(1), rows.getString(2)));
                    alerts.add(rows.getString(3));
                }
            }
            return alerts.size() > limit
                    ? new Page(alerts.subList(0, limit), Optional.of(places.get(limit - 1)))
                    : new Page(alerts, Optional.empty());
        });
    }
}
