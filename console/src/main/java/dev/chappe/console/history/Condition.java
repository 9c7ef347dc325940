package dev.chappe.console.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a WHERE clause; what comes from outside is in its parameters alone.
 *
 * @param sql
 *            with a question mark for each parameter
 */
record Condition(String sql, List<Object> parameters) {

    static final Condition NONE = new Condition("true");

    Condition {
        parameters = List.copyOf(parameters);
    }

    Condition(String sql, Object... parameters) {
        this(sql, Arrays.asList(parameters));
    }

    /** That a column has one of the values. */
    static Condition in(String column, Collection<?> values) {
        return values.isEmpty()
                ? new Condition("false")
                : new Condition(column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    /** That all hold. */
    static Condition all(Collection<Condition> conditions) {
        return joined(conditions, " and ", NONE);
    }

    /** That one at least holds. */
    static Condition any(Collection<Condition> conditions) {
        return joined(conditions, " or ", new Condition("false"));
    }

    private static Condition joined(Collection<Condition> conditions, String word, Condition ofNone) {
        return conditions.isEmpty()
                ? ofNone
                : new Condition(
                        conditions.stream().map(Condition::sql).collect(Collectors.joining(word, "(", ")")),
                        conditions.stream().flatMap(condition -> condition.parameters().stream()).toList());
    }

    /** A statement of which this is the condition, the parameters set. */
    PreparedStatement prepare(Connection connection, String before, String after) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + " where " + sql + " " + after);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }
}
