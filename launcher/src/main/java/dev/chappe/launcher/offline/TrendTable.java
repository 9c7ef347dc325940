package dev.chappe.launcher.offline;

import dev.chappe.enrich.trend.Topic;
import dev.chappe.enrich.trend.Trend;
import dev.chappe.enrich.trend.TrendState;
import dev.chappe.enrich.trend.TrendWindow;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The topics that stood out in the window of a day, the strongest first. */
final class TrendTable {

    private static final int MOST_POINTS = 5_000;

    private final Map<String, Row> rows = new HashMap<>();

    /** What was said of a topic at a time. */
    record Point(Instant at, Trend trend) {}

    /**
     * A topic.
     *
     * @param summit
     *            when its score was highest
     * @param points
     *            all that was said of it, the earliest first; bounded
     */
    record Row(Topic topic, Point summit, List<Point> points) {

        private double score() {
            return summit.trend.score().value();
        }
    }

    void add(Instant at, Trend trend) {
        if (trend.window() != TrendWindow.DAY) {
            return;
        }
        Point point = new Point(at, trend);
        Row known = rows.computeIfAbsent(trend.topic().key(), key -> new Row(trend.topic(), point, new ArrayList<>()));
        if (known.points.size() < MOST_POINTS) {
            known.points.add(point);
        }
        boolean higher = isUp(trend.state())
                && (!isUp(known.summit.trend.state()) || trend.score().value() > known.score());
        if (higher) {
            rows.put(trend.topic().key(), new Row(trend.topic(), point, known.points));
        }
    }

    private static boolean isUp(TrendState state) {
        return state == TrendState.RISING || state == TrendState.PEAK;
    }

    List<Row> strongest(int most) {
        return rows.values().stream().filter(row -> isUp(row.summit.trend.state()))
                .sorted(Comparator.comparingDouble(Row::score).reversed().thenComparing(row -> row.topic().key()))
                .limit(most).toList();
    }

    static void print(List<Row> rows, PrintWriter out) {
        if (rows.isEmpty()) {
            out.println("no topic stood out");
            return;
        }
        out.printf(Locale.ROOT, "%-40s %-7s %7s %8s %9s %8s  %s%n", "topic", "state", "score", "articles", "expected",
                "origins", "at");
        for (Row row : rows) {
            Trend trend = row.summit.trend;
            out.printf(Locale.ROOT, "%-40.40s %-7s %7.1f %8d %9.1f %8d  %s%n", row.topic.label(), trend.state(),
                    trend.score().value(), trend.counts().articles(), trend.score().expected(),
                    trend.counts().origins(), row.summit.at);
        }
    }
}
