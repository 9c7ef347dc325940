package dev.chappe.console.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs from one database to the other. */
public interface Database extends AutoCloseable {

    /** A connection of its own, in autocommit mode. */
    Connection connect() throws SQLException;

    /** Statements that a new connection for writing runs once, after the tables are there. */
    List<String> preparation();

    /** Appends rows of one table within the transaction of the connection. */
    void append(Connection connection, List<Row> rows) throws SQLException;

    /** The condition of events that may have a word: all that have it, and a few others. */
    Condition mayHave(SearchedWord word);

    /** The condition that a column contains a text, with its parameters. */
    Condition contains(String column, String text);

    @Override
    void close();
}
