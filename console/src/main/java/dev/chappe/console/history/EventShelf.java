package dev.chappe.console.history;

import dev.chappe.console.query.Cursor;
import dev.chappe.console.query.EventQuery;
import dev.chappe.console.query.EventQuery.Facet;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Events that are kept. */
public final class EventShelf {

    private static final Set<Facet> EXACT = Set.of(Facet.TYPE, Facet.CHANGE, Facet.FACTUALITY);
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

    private record Found(long number, Cursor place) {}

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
        List<Condition> conditions = conditions(query);
        after.ifPresent(cursor -> conditions.add(new Condition("(last_seen < ? or (last_seen = ? and id < ?))",
                cursor.at(), cursor.at(), cursor.id())));
        return reading.read(connection -> {
            conditions.add(near(connection, query));
            List<Found> found = find(connection, Condition.all(conditions), limit + 1);
            boolean more = found.size() > limit;
            List<Found> shown = more ? found.subList(0, limit) : found;
            return new Page(summaries(connection, shown.stream().map(Found::number).toList()),
                    more ? Optional.of(shown.getLast().place()) : Optional.empty());
        });
    }

    private static List<Found> find(Connection connection, Condition condition, int limit) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement select = condition.prepare(connection, "select number, last_seen, id from event",
                "order by last_seen desc, id desc limit " + limit); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Found(rows.getLong(1), new Cursor(rows.getLong(2), rows.getString(3))));
            }
        }
        return found;
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

    /** How many events a query asks for. */
    public long count(EventQuery query) {
        List<Condition> conditions = conditions(query);
        return reading.read(connection -> {
            conditions.add(near(connection, query));
            try (PreparedStatement select = Condition.all(conditions).prepare(connection,
                    "select count(*) from event", ""); ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0L;
            }
        });
    }

    /** The summaries of those of the events that are kept, in no order. */
    public List<String> summaries(Collection<String> ids) {
        return reading.read(connection -> {
            List<Found> found = find(connection, Condition.in("id", ids), ids.size());
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

    private Condition near(Connection connection, EventQuery query) throws SQLException {
        return database.isScanned() ? Stretches.near(connection, query.parts()) : Condition.NONE;
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

    private List<Condition> conditions(EventQuery query) {
        List<Condition> all = new ArrayList<>();
        query.words().forEach((facet, values) -> {
            if (!values.isEmpty()) {
                all.add(EXACT.contains(facet)
                        ? Condition.in(column(facet), values)
                        : Condition.any(values.stream().map(value -> contains(facet, value)).toList()));
            }
        });
        query.parts().forEach(part -> all.add(contains(part.facet(), part.text())));
        Stream.of(bound("amount_max >= ?", query.amounts().least().map(BigDecimal::doubleValue)),
                bound("amount <= ?", query.amounts().most().map(BigDecimal::doubleValue)),
                bound("currency = ?", query.amounts().currency()),
                bound("last_seen >= ?", query.times().from().map(java.time.Instant::toEpochMilli)),
                bound("last_seen < ?", query.times().to().map(java.time.Instant::toEpochMilli)))
                .flatMap(Optional::stream).forEach(all::add);
        return all;
    }

    private Condition contains(Facet facet, String text) {
        return database.contains(column(facet), text);
    }

    private static String column(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Condition> bound(String sql, Optional<?> value) {
        return value.map(bound -> new Condition(sql, bound));
    }
}
