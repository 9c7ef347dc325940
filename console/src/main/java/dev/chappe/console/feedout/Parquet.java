package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Events as Parquet, whatever database keeps the history: rows are gathered in a DuckDB of their own, in memory, which
 * writes the file. A text that is not there is null.
 */
public final class Parquet implements Table {

    private static final String MEMORY = "128MB";

    private final Path folder;
    private final DuckDBConnection connection;

    /**
     * Begins a table without rows.
     *
     * @throws IllegalStateException
     *             when the database within cannot be opened
     */
    public Parquet() {
        try {
            folder = Files.createTempDirectory("chappe-parquet");
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("set memory_limit = '" + MEMORY + "'");
                statement.execute("set temp_directory = '" + quoted(folder.resolve("spill")) + "'");
                statement.execute("create table event (" + columns(field -> field.name() + " varchar") + ")");
            }
        } catch (SQLException failure) {
            throw refused(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String columns(Function<Field, String> form) {
        return Field.ALL.stream().map(form).collect(Collectors.joining(", "));
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    private static IllegalStateException refused(SQLException failure) {
        return new IllegalStateException("the table cannot be written: " + failure.getMessage(), failure);
    }

    @Override
    public void add(List<? extends JsonNode> events) {
        try (DuckDBAppender appender = connection.createAppender("main", "event")) {
            for (JsonNode event : events) {
                appender.beginRow();
                for (Field field : Field.ALL) {
                    appender.append(field.text().apply(event));
                }
                appender.endRow();
            }
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    @Override
    public byte[] end() {
        Path file = folder.resolve("events.parquet");
        try (Statement statement = connection.createStatement()) {
            statement.execute("copy (select "
                    + columns(field -> "cast(nullif(" + field.name() + ", '') as " + field.type() + ") as "
                            + field.name())
                    + " from event) to '" + quoted(file) + "' (format parquet, compression zstd)");
            return Files.readAllBytes(file);
        } catch (SQLException failure) {
            throw refused(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        } catch (SQLException failure) {
            throw refused(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
