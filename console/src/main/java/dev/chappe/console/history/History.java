package dev.chappe.console.history;

import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
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
    private final Writer writer;
    private final Connections reading;

    private History(Database database, Writer writer) {
        this.database = database;
        this.writer = writer;
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
            return new History(database, Writer.open(database));
        } catch (SQLException failure) {
            database.close();
            throw new IllegalStateException("the history cannot be opened: " + failure.getMessage(), failure);
        }
    }

    /**
     * Writes. An event that was removed once is not written again.
     *
     * @param news
     *            in the order in which the topics tell it
     * @param next
     *            the next record to read of each partition that was read
     * @throws IllegalStateException
     *             when the database does not take it; nothing is written then
     */
    public void write(List<News> news, Collection<Place> next) {
        writer.write(news, next);
    }

    /**
     * Forgets what need not stay; called by the thread that writes.
     *
     * @throws IllegalStateException
     *             when the database does not take it; nothing is forgotten then
     */
    public void trim(Retention retention) {
        writer.trim(retention);
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
            writer.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the history does not close", failure);
        } finally {
            database.close();
        }
    }
}
