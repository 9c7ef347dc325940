package dev.chappe.console.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** DuckDB within the process, in a file. */
public final class DuckDatabase implements Database {

    /**
     * Small groups of rows: the last one is written anew at each checkpoint, and a page of texts is read for every row that
     * is shown. It must be a multiple of 2,048; the default of 122,880 filled at a sixth of the speed.
     */
    private static final int ROW_GROUP = 16_384;
    /** Has another number whenever its tables are others: the history is filled anew then. */
    private static final String FILE = "history-2.duckdb";

    private final DuckDBConnection root;

    private DuckDatabase(DuckDBConnection root) {
        this.root = root;
    }

    /**
     * Opens the database of a folder, which is made when it is not there.
     *
     * @param memory
     *            most memory outside of the heap, for instance 384MB
     * @throws IllegalStateException
     *             when the file cannot be opened; the message says why
     */
    public static DuckDatabase open(Path folder, String memory) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(folder + " cannot be made; set console.data.dir", failure);
        }
        String file = folder.resolve(FILE).toAbsolutePath().toString().replace("'", "''");
        try {
            DuckDBConnection root = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = root.createStatement()) {
                statement.execute("set memory_limit = '" + memory + "'");
                statement.execute("set checkpoint_threshold = '64MB'");
                statement.execute("set preserve_insertion_order = false");
                statement.execute("set temp_directory = '" + file + ".tmp'");
                statement.execute("attach '" + file + "' as history (row_group_size " + ROW_GROUP + ")");
            }
            return new DuckDatabase(root);
        } catch (SQLException failure) {
            throw new IllegalStateException("the history in " + file + " cannot be opened (" + failure.getMessage()
                    + "); is another console running over it? console.data.dir names the folder", failure);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = root.duplicate();
        try (Statement statement = connection.createStatement()) {
            statement.execute("use history");
        }
        return connection;
    }

    @Override
    public List<String> preparation() {
        return List.of();
    }

    @Override
    public void append(Connection connection, List<Row> rows) throws SQLException {
        try (DuckDBAppender appender = ((DuckDBConnection) connection).createAppender("history", "main",
                rows.getFirst().table().sql())) {
            for (Row row : rows) {
                appender.beginRow();
                appender.append(row.number());
                appender.append(row.id());
                for (Object value : row.values()) {
                    append(appender, value);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Long number -> appender.append(number.longValue());
            case Double number -> appender.append(number.doubleValue());
            default -> throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
    }

    @Override
    public Condition mayHave(SearchedWord word) {
        return Signature.of(word);
    }

    @Override
    public Condition contains(String column, String text) {
        return new Condition("contains(" + column + ", ?)", text);
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the history does not close", failure);
        }
    }
}
