package dev.chappe.launcher.demo;

import dev.chappe.ingest.ops.IntakeBooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a play came to.
 *
 * @param intake
 *            the books of ingest-service
 * @param tally
 *            what came out
 * @param elapsed
 *            from the start of the process
 */
record Summary(IntakeBooks.Page intake, Tally tally, Duration elapsed) {

    /** The lines for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(line("articles", Long.toString(intake.received())));
        lines.add(line("duplicates", Long.toString(intake.duplicate())));
        Map<String, Integer> events = tally.eventsByType();
        lines.add(line("events", Integer.toString(sum(events))));
        events.forEach((type, count) -> lines.add(line("  " + type, count.toString())));
        lines.add(line("revisions", list(tally.changes())));
        lines.add(line("trends", Integer.toString(tally.trends())));
        lines.add(line("rejected", Long.toString(intake.rejectedInAll())));
        intake.rejected().forEach((reason, count) -> {
            if (count > 0) {
                lines.add(line("  " + reason.tag(), count.toString()));
            }
        });
        lines.add(line("to first event", tally.untilFirstEvent().map(Summary::seconds).orElse("none")));
        lines.add(line("in all", seconds(elapsed)));
        return lines;
    }

    private static String line(String what, String value) {
        return String.format(Locale.ROOT, "%-22s %s", what, value);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
