package dev.chappe.console.history;

import dev.chappe.console.history.EventSearch.Found;
import dev.chappe.console.query.Cursor;
import dev.chappe.console.query.EventQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Events that are kept. */
public final class EventShelf {

    private static final int MOST_REVISIONS = 500;

    private final Connections reading;
    private final Database database;

    /**
     * Some events, each as the JSON of its summary.
     *
     * @param next
     *            where the following page begins, empty on the last one
     */
    public record Page(List<String> events, Optional<Cursor> next) {

        public Page {
            events = List.copyOf(events);
        }
    }

    /** A revision, as the JSON of its summary and detail. */
    public record Revision(long number, String summary, String detail) {}

    EventShelf(Connections reading, Database database) {
        this.reading = reading;
        this.database = database;
    }

    /**
     * A page of what a query asks for, the latest first.
     *
     * @param after
     *            the last event of the page before, empty for the first page
     */
    public Page page(EventQuery query, Optional<Cursor> after, int limit) {
        EventSearch search = new EventSearch(database, query);
        return reading.read(connection -> {
            List<Found> found = search.find(connection, after, limit + 1);
            boolean more = found.size() > limit;
            List<Found> shown = more ? found.subList(0, limit) : found;
            return new Page(summaries(connection, shown.stream().map(Found::number).toList()),
                    more ? Optional.of(shown.getLast().place()) : Optional.empty());
        });
    }

    /** In the order of the numbers given. */
    private static List<String> summaries(Connection connection, List<Long> numbers) throws SQLException {
        Map<Long, String> byNumber = new HashMap<>();
        try (PreparedStatement select = Condition.in("number", numbers).prepare(connection,
                "select number, summary from revision", ""); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                byNumber.put(rows.getLong(1), rows.getString(2));
            }
        }
        return numbers.stream().map(byNumber::get).toList();
    }

    /** How many events a query asks for; empty when they are many and counting them would take too long. */
    public Optional<Long> count(EventQuery query) {
        return reading.read(new EventSearch(database, query)::count);
    }

    /** The summaries of those of the events that are kept, in no order. */
    public List<String> summaries(Collection<String> ids) {
        return reading.read(connection -> {
            List<Found> found = EventSearch.rows(connection, Condition.in("id", ids), ids.size());
            return summaries(connection, found.stream().map(Found::number).toList());
        });
    }

    /** The last revisions of an event, the oldest first; none when it is not kept. */
    public List<Revision> revisions(String id) {
        return reading.read(connection -> {
            // A topic that was made anew and is read again tells the same numbers a second time.
            Map<Long, Revision> byNumber = new TreeMap<>();
            try (PreparedStatement select = new Condition("id = ?", id).prepare(connection,
                    "select revision, summary, detail from revision", "order by number desc limit " + MOST_REVISIONS);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byNumber.putIfAbsent(rows.getLong(1),
                            new Revision(rows.getLong(1), rows.getString(2), rows.getString(3)));
                }
            }
            return List.copyOf(byNumber.values());
        });
    }

    /** Whether an event was taken out because somebody asked for it. */
    public boolean isRemoved(String id) {
        return reading.read(connection -> {
            try (PreparedStatement select = new Condition("id = ?", id).prepare(connection, "select 1 from removed",
                    "limit 1"); ResultSet row = select.executeQuery()) {
                return row.next();
            }
        });
    }
}
