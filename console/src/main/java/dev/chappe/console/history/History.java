package dev.chappe.console.history;

import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the topics tell, with how far it has read, in one transaction: after a crash nothing is missing and nothing
 * there twice. One thread writes.
 */
public final class History implements AutoCloseable {

    private final Database database;
    private final Connection writing;
    private final Connections reading;
    private long number;

    private History(Database database, Connection writing, long number) {
        this.database = database;
        this.writing = writing;
        this.number = number;
        this.reading = new Connections(database);
    }

    /**
     * Opens the history, which takes charge of the database.
     *
     * @throws IllegalStateException
     *             when the database does not answer
     */
    public static History open(Database database) {
        try {
            Connection connection = database.connect();
            long number = 0;
            try (Statement statement = connection.createStatement()) {
                for (Table table : Table.values()) {
                    statement.execute(table.creation());
                }
                for (String sql : database.preparation()) {
                    statement.execute(sql);
                }
                for (Table table : Table.values()) {
                    try (ResultSet most = statement.executeQuery("select max(number) from " + table.sql())) {
                        number = most.next() ? Math.max(number, most.getLong(1)) : number;
                    }
                }
            }
            connection.setAutoCommit(false);
            return new History(database, connection, number);
        } catch (SQLException failure) {
            database.close();
            throw new IllegalStateException("the history cannot be opened: " + failure.getMessage(), failure);
        }
    }

    /**
     * Writes.
     *
     * @param news
     *            in the order in which the topics tell it
     * @param next
     *            the next record to read of each partition that was read
     * @throws IllegalStateException
     *             when the database does not take it; nothing is written then
     */
    public void write(List<News> news, Collection<Place> next) {
        Rows rows = new Rows(number);
        news.forEach(rows::add);
        next.forEach(rows::add);
        try {
            for (Map.Entry<Table, List<Row>> table : rows.byTable().entrySet()) {
                replace(table.getKey(), table.getValue());
            }
            writing.commit();
            number = rows.lastNumber();
        } catch (SQLException failure) {
            rollBack(failure);
            throw new IllegalStateException("the history cannot be written: " + failure.getMessage(), failure);
        }
    }

    private void replace(Table table, List<Row> rows) throws SQLException {
        if (table.keeps() == Table.Keeps.LAST) {
            try (PreparedStatement delete = Condition.in("id", rows.stream().map(Row::id).toList()).prepare(writing,
                    "delete from " + table.sql(), "")) {
                int unused = delete.executeUpdate();
            }
        }
        database.append(writing, rows);
    }

    private void rollBack(SQLException failure) {
        try {
            writing.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    /** The next record to read of each partition that was ever read. */
    public List<Place> next() {
        return reading.read(connection -> {
            List<Place> places = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement
                            .executeQuery("select topic, part, next_offset from position order by topic, part")) {
                while (rows.next()) {
                    places.add(new Place(rows.getString(1), rows.getInt(2), rows.getLong(3)));
                }
            }
            return places;
        });
    }

    /** How many things are kept, by what they are. */
    public Map<String, Long> counts() {
        return reading.read(connection -> {
            Map<Table, Long> counts = new EnumMap<>(Table.class);
            for (Table table : List.of(Table.EVENT, Table.ARTICLE, Table.STANDING, Table.ALERT)) {
                try (Statement statement = connection.createStatement();
                        ResultSet count = statement.executeQuery("select count(*) from " + table.sql())) {
                    counts.put(table, count.next() ? count.getLong(1) : 0);
                }
            }
            return Map.of("events", counts.getOrDefault(Table.EVENT, 0L), "articles",
                    counts.getOrDefault(Table.ARTICLE, 0L), "trends", counts.getOrDefault(Table.STANDING, 0L),
                    "alerts", counts.getOrDefault(Table.ALERT, 0L));
        });
    }

    /** What is found in it. */
    public EventShelf events() {
        return new EventShelf(reading, database);
    }

    public TrendShelf trends() {
        return new TrendShelf(reading, database);
    }

    public AlertShelf alerts() {
        return new AlertShelf(reading);
    }

    public ArticleShelf articles() {
        return new ArticleShelf(reading);
    }

    @Override
    public void close() {
        try {
            reading.close();
            writing.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the history does not close", failure);
        } finally {
            database.close();
        }
    }
}
