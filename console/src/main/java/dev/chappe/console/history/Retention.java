package dev.chappe.console.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * What of the history is to stay.
 *
 * @param from
 *            nothing that was told last before this; empty for any age
 * @param mostEvents
 *            no more than so many events, the latest; empty for any number
 */
public record Retention(Optional<Instant> from, Optional<Integer> mostEvents) {

    /** Everything. */
    public static final Retention FOR_EVER = new Retention(Optional.empty(), Optional.empty());

    /** When what stays was told last at the earliest, in milliseconds since 1970; empty when everything stays. */
    Optional<Long> oldest(Connection connection) throws SQLException {
        Optional<Long> byAge = from.map(Instant::toEpochMilli);
        Optional<Long> byNumber = mostEvents.isEmpty() ? Optional.empty() : oldestOf(connection, mostEvents.get());
        return byAge.isPresent() && byNumber.isPresent()
                ? Optional.of(Math.max(byAge.get(), byNumber.get()))
                : byAge.or(() -> byNumber);
    }

    private static Optional<Long> oldestOf(Connection connection, int events) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select last_seen from event order by last_seen desc limit 1 offset " + (events - 1));
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }
}
