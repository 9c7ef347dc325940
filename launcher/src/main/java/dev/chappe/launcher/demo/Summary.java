package dev.chappe.launcher.demo;

import dev.chappe.enrich.books.Books;
import dev.chappe.ingest.ops.IntakeBooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a play came to.
 *
 * @param intake
 *            the books of ingest-service
 * @param enrichment
 *            the books of enrich-service
 * @param tally
 *            what came out
 * @param elapsed
 *            from the start of the process
 */
record Summary(IntakeBooks.Page intake, Books.Page enrichment, Tally tally, Duration elapsed) {

    /** The lines for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(line("articles", Long.toString(intake.received())));
        lines.add(line("duplicates", Long.toString(intake.duplicate() + enrichment.duplicate())));
        Map<String, Integer> events = tally.eventsByType();
        lines.add(line("events", Integer.toString(sum(events))));
        events.forEach((type, count) -> lines.add(line("  " + type, count.toString())));
        lines.add(line("revisions", list(tally.changes())));
        lines.add(line("trends", Integer.toString(tally.trends())));
        Map<String, Long> rejected = rejected();
        lines.add(line("rejected", Long.toString(rejected.values().stream().mapToLong(Long::longValue).sum())));
        rejected.forEach((reason, count) -> lines.add(line("  " + reason, count.toString())));
        lines.add(line("to first event", tally.untilFirstEvent().map(Summary::seconds).orElse("none")));
        lines.add(line("in all", seconds(elapsed)));
        return lines;
    }

    /** Articles and events that went to the dead letters, by reason. */
    private Map<String, Long> rejected() {
        Map<String, Long> counts = new TreeMap<>();
        intake.rejected().forEach((reason, count) -> counts.merge(reason.tag(), count, Long::sum));
        enrichment.rejected().forEach((reason, count) -> counts.merge(reason.tag(), count, Long::sum));
        enrichment.withheld().forEach((reason, count) -> counts.merge("event " + reason.tag(), count, Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
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
