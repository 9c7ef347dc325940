package dev.chappe.console.history;

import dev.chappe.console.query.TrendQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Trends that are kept. */
public final class TrendShelf {

    private static final int MOST_POINTS = 2_000;

    private final Connections reading;
    private final Database database;

    TrendShelf(Connections reading, Database database) {
        this.reading = reading;
        this.database = database;
    }

    /** Where topics stand, the highest score first, each as the JSON of its summary. */
    public List<String> standings(TrendQuery query, int limit) {
        List<Condition> all = new ArrayList<>();
        query.window().ifPresent(window -> all.add(new Condition("time_window = ?", window)));
        query.kind().ifPresent(kind -> all.add(new Condition("kind = ?", kind)));
        query.state().ifPresent(state -> all.add(new Condition("state = ?", state)));
        query.words().forEach(word -> all.add(database.contains("words", word)));
        return texts(Condition.all(all), "order by score desc, starts_at desc, id limit " + limit);
    }

    /** Where one topic stands, empty when it is not kept. */
    public Optional<String> standing(String topic, String window) {
        return texts(new Condition("id = ?", topic + "|" + window), "limit 1").stream().findFirst();
    }

    private List<String> texts(Condition condition, String after) {
        return reading.read(connection -> {
            List<String> texts = new ArrayList<>();
            try (PreparedStatement select = condition.prepare(connection, "select summary from standing", after);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        });
    }

    /** The last points of a topic, the oldest first, each as JSON; of several revisions of a point the last. */
    public List<String> points(String topic, String window, Optional<Instant> from) {
        Condition condition = new Condition("id = ? and starts_at >= ?", topic + "|" + window,
                from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE));
        return reading.read(connection -> {
            Map<Long, String> byStart = new TreeMap<>();
            try (PreparedStatement select = condition.prepare(connection, "select starts_at, point from trend",
                    "order by number desc"); ResultSet rows = select.executeQuery()) {
                while (rows.next() && byStart.size() < MOST_POINTS) {
                    byStart.putIfAbsent(rows.getLong(1), rows.getString(2));
                }
            }
            return List.copyOf(byStart.values());
        });
    }
}
