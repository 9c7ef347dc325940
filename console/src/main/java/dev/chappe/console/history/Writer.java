package dev.chappe.console.history;

import dev.chappe.console.news.Article;
import dev.chappe.console.news.Event;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import dev.chappe.console.news.Removal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The connection that writes. One thread at a time. */
final class Writer implements AutoCloseable {

    private final Database database;
    private final Connection connection;
    private final Set<String> removed = new HashSet<>();
    private long number;

    /** Something that is written in a transaction. */
    private interface Change {

        void make() throws SQLException;
    }

    private Writer(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** Connects, and makes the tables that are not there yet. */
    static Writer open(Database database) throws SQLException {
        Writer writer = new Writer(database, database.connect());
        try (Statement statement = writer.connection.createStatement()) {
            for (Table table : Table.values()) {
                statement.execute(table.creation());
            }
            for (String sql : database.preparation()) {
                statement.execute(sql);
            }
        }
        writer.connection.setAutoCommit(false);
        writer.load();
        return writer;
    }

    private void load() throws SQLException {
        removed.clear();
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                try (ResultSet most = statement.executeQuery("select max(number) from " + table.sql())) {
                    number = most.next() ? Math.max(number, most.getLong(1)) : number;
                }
            }
            try (ResultSet gone = statement.executeQuery("select id from removed")) {
                while (gone.next()) {
                    removed.add(gone.getString(1));
                }
            }
        }
        connection.commit();
    }

    /** Writes news in the order in which the topics tell it, with how far they are read: all of it or nothing. */
    void write(List<News> news, Collection<Place> next) {
        change(() -> {
            Set<String> leaving = of(Removal.class, news).map(Removal::eventId).collect(Collectors.toSet());
            removed.addAll(leaving);
            Rows rows = new Rows(number, titles(news));
            news.stream().filter(one -> !(one instanceof Event event && removed.contains(event.id())))
                    .forEach(rows::add);
            next.forEach(rows::add);
            for (Map.Entry<Table, List<Row>> table : rows.byTable().entrySet()) {
                replace(table.getKey(), table.getValue());
            }
            remove(leaving);
            number = rows.lastNumber();
        });
    }

    private static <T extends News> java.util.stream.Stream<T> of(Class<T> kind, List<News> news) {
        return news.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Of the articles that prove the events: those that come with them, else those that are kept. */
    private Map<String, String> titles(List<News> news) throws SQLException {
        Map<String, String> titles = new HashMap<>();
        of(Article.class, news).forEach(article -> titles.put(article.id(), article.title()));
        List<String> others = of(Event.class, news).flatMap(event -> event.quotes().stream())
                .map(quote -> quote.place().articleId()).distinct().filter(id -> !titles.containsKey(id)).toList();
        if (!others.isEmpty()) {
            try (PreparedStatement select = Condition.in("id", others).prepare(connection,
                    "select id, title from article", "order by number"); ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    titles.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return titles;
    }

    private void replace(Table table, List<Row> rows) throws SQLException {
        if (table.keeps() == Table.Keeps.LAST) {
            delete(table, Condition.in("id", rows.stream().map(Row::id).toList()));
        }
        database.append(connection, rows);
    }

    private void remove(Set<String> events) throws SQLException {
        if (!events.isEmpty()) {
            delete(Table.EVENT, Condition.in("id", events));
            delete(Table.REVISION, Condition.in("id", events));
            delete(Table.ALERT, Condition.in("event_id", events));
        }
    }

    /** Forgets what is older than the oldest event that is to stay. */
    void trim(Retention retention) {
        change(() -> {
            Optional<Long> oldest = retention.oldest(connection);
            if (oldest.isPresent()) {
                Condition before = new Condition("last_seen < ?", oldest.get());
                delete(Table.REVISION, new Condition("id in (select id from event where " + before.sql() + ")",
                        before.parameters()));
                delete(Table.EVENT, before);
                delete(Table.ARTICLE, new Condition("published_at < ?", oldest.get()));
                delete(Table.ARTICLE, new Condition(
                        "published_at is null and number < (select min(number) from revision)"));
                delete(Table.TREND, new Condition("starts_at < ?", oldest.get()));
                delete(Table.STANDING, new Condition("starts_at < ?", oldest.get()));
                delete(Table.ALERT, new Condition("raised_at < ?", oldest.get()));
            }
        });
    }

    private void delete(Table table, Condition condition) throws SQLException {
        try (PreparedStatement delete = condition.prepare(connection, "delete from " + table.sql(), "")) {
            int unused = delete.executeUpdate();
        }
    }

    private void change(Change change) {
        try {
            change.make();
            connection.commit();
        } catch (SQLException failure) {
            takeBack(failure);
            throw new IllegalStateException("the history cannot be written: " + failure.getMessage(), failure);
        }
    }

    private void takeBack(SQLException failure) {
        try {
            connection.rollback();
            load();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
