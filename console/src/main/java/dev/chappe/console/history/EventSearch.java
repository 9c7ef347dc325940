package dev.chappe.console.history;

import dev.chappe.console.query.Cursor;
import dev.chappe.console.query.EventQuery;
import dev.chappe.console.query.EventQuery.Facet;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds events. By words in two steps: those that may have them, by what the database has for that, then the words of these
 * themselves.
 */
final class EventSearch {

    private static final Set<Facet> EXACT = Set.of(Facet.TYPE, Facet.CHANGE, Facet.FACTUALITY);
    private static final int MOST_COUNTED = 300;
    /** Some more than are wanted, so that one look at their words is enough. */
    private static final int SPARE = 100;
    /** So many rows are read by their numbers in one go. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Database database;
    private final List<Condition> conditions;
    private final List<SearchedWord> words;

    /** An event that was found. */
    record Found(long number, Cursor place) {}

    EventSearch(Database database, EventQuery query) {
        this.database = database;
        this.words = SearchedWord.of(query.parts());
        this.conditions = List.copyOf(conditions(query));
    }

    /** The first events after a place, the latest first. */
    List<Found> find(Connection connection, Optional<Cursor> after, int limit) throws SQLException {
        List<Found> found = new ArrayList<>();
        Optional<Cursor> from = after;
        int most = words.isEmpty() ? limit : limit + SPARE;
        while (true) {
            List<Found> possible = possible(connection, from, most);
            found.addAll(words.isEmpty() ? possible : checked(connection, possible));
            if (found.size() >= limit || possible.size() < most) {
                return found.subList(0, Math.min(limit, found.size()));
            }
            from = Optional.of(possible.getLast().place());
            most = MOST_AT_ONCE;
        }
    }

    /** How many there are; empty when there are many and each would have to be looked at. */
    Optional<Long> count(Connection connection) throws SQLException {
        if (!words.isEmpty()) {
            List<Found> possible = possible(connection, Optional.empty(), MOST_COUNTED + 1);
            return possible.size() > MOST_COUNTED
                    ? Optional.empty()
                    : Optional.of((long) checked(connection, possible).size());
        }
        try (PreparedStatement select = Condition.all(conditions).prepare(connection, "select count(*) from event", "");
                ResultSet rows = select.executeQuery()) {
            return Optional.of(rows.next() ? rows.getLong(1) : 0L);
        }
    }

    private List<Found> possible(Connection connection, Optional<Cursor> after, int limit) throws SQLException {
        List<Condition> all = new ArrayList<>(conditions);
        after.ifPresent(cursor -> all.add(new Condition("(last_seen < ? or (last_seen = ? and id < ?))", cursor.at(),
                cursor.at(), cursor.id())));
        return rows(connection, Condition.all(all), limit);
    }

    /** The first rows of which a condition holds, the latest first. */
    static List<Found> rows(Connection connection, Condition condition, int limit) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement select = condition.prepare(connection, "select number, last_seen, id from event",
                "order by last_seen desc, id desc limit " + limit); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Found(rows.getLong(1), new Cursor(rows.getLong(2), rows.getString(3))));
            }
        }
        return found;
    }

    private List<Found> checked(Connection connection, List<Found> possible) throws SQLException {
        Set<Long> right = new HashSet<>();
        try (PreparedStatement select = Condition.in("number", possible.stream().map(Found::number).toList())
                .prepare(connection, "select number, words from revision", "");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String text = rows.getString(2);
                if (words.stream().allMatch(word -> word.isIn(text))) {
                    right.add(rows.getLong(1));
                }
            }
        }
        return possible.stream().filter(event -> right.contains(event.number())).toList();
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
        query.parts().stream().filter(part -> part.facet() != Facet.WORDS)
                .forEach(part -> all.add(contains(part.facet(), part.text())));
        words.forEach(word -> all.add(database.mayHave(word)));
        Stream.of(bound("amount_max >= ?", query.amounts().least().map(BigDecimal::doubleValue)),
                bound("amount <= ?", query.amounts().most().map(BigDecimal::doubleValue)),
                bound("currency = ?", query.amounts().currency()),
                bound("last_seen >= ?", query.times().from().map(Instant::toEpochMilli)),
                bound("last_seen < ?", query.times().to().map(Instant::toEpochMilli)))
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
