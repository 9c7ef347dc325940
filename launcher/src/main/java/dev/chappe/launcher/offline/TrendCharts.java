package dev.chappe.launcher.offline;

import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws how much was written about topics against what was to be expected, as SVG. */
final class TrendCharts {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 320;
    private static final int LEFT = 60;
    private static final int TOP = 50;
    private static final int BOTTOM = 40;

    private TrendCharts() {}

    /** @throws CommandFailure when the directory cannot be written to */
    static void draw(List<TrendTable.Row> rows, Path directory) {
        try {
            Files.createDirectories(directory);
            int number = 1;
            for (TrendTable.Row row : rows) {
                String name = String.format(Locale.ROOT, "%02d-%s.svg", number++,
                        row.topic().key().replaceAll("[^A-Za-z0-9]+", "-"));
                Files.writeString(directory.resolve(name), svg(row));
            }
        } catch (IOException failure) {
            throw new CommandFailure("the charts cannot be written to " + directory + " (" + failure + "); name a"
                    + " directory that can be written to", failure);
        }
    }

    private static String svg(TrendTable.Row row) {
        List<TrendTable.Point> points = row.points();
        Instant from = points.getFirst().at();
        double span = Math.max(1, Duration.between(from, points.getLast().at()).toSeconds());
        double most = points.stream()
                .mapToDouble(
                        point -> Math.max((double) point.trend().counts().articles(), point.trend().score().expected()))
                .max().orElse(1);
        String found = points.stream()
                .map(point -> at(x(point, from, span), y((double) point.trend().counts().articles(), most)))
                .collect(Collectors.joining(" "));
        String expected = points.stream()
                .map(point -> at(x(point, from, span), y(point.trend().score().expected(), most)))
                .collect(Collectors.joining(" "));
        double summit = x(row.summit(), from, span);
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="%d" y="24" font-size="16">%s: articles in 24 hours</text>
                <text x="%d" y="42" fill="#555">solid: found; dashed: expected; line: highest score, %.1f at %s</text>
                <line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#c33"/>
                <polyline fill="none" stroke="#888" stroke-dasharray="5 4" points="%s"/>
                <polyline fill="none" stroke="#135" stroke-width="2" points="%s"/>
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#555"/>
                <text x="8" y="%d">%.0f</text><text x="8" y="%d">0</text>
                <text x="%d" y="%d">%s</text><text x="%d" y="%d" text-anchor="end">%s</text>
                </svg>
                """, WIDTH, HEIGHT, escaped(row.topic().label()), LEFT, escaped(row.topic().label()), LEFT,
                row.summit().trend().score().value(), row.summit().at(), summit, TOP, summit, HEIGHT - BOTTOM, expected,
                found, LEFT, HEIGHT - BOTTOM, WIDTH - LEFT / 2, HEIGHT - BOTTOM, TOP + 5, most, HEIGHT - BOTTOM, LEFT,
                HEIGHT - BOTTOM / 3, from, WIDTH - LEFT / 2, HEIGHT - BOTTOM / 3, points.getLast().at());
    }

    private static double x(TrendTable.Point point, Instant from, double span) {
        return LEFT + Duration.between(from, point.at()).toSeconds() / span * (WIDTH - 1.5 * LEFT);
    }

    private static double y(double count, double most) {
        return HEIGHT - BOTTOM - count / most * (HEIGHT - BOTTOM - TOP);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
