package dev.chappe.launcher.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came out of a run.
 *
 * @param lines
 *            how often each event revision, trend, count and rejection is there, by a line that tells it
 */
record Outcome(Map<String, Integer> lines) {

    Outcome {
        lines = Map.copyOf(lines);
    }

    /** What another run has more or less than this one, a line each, sorted; empty when they are the same. */
    List<String> differences(Outcome other) {
        TreeSet<String> all = new TreeSet<>(lines.keySet());
        all.addAll(other.lines.keySet());
        List<String> differences = new ArrayList<>();
        for (String line : all) {
            int here = lines.getOrDefault(line, 0);
            int there = other.lines.getOrDefault(line, 0);
            if (here != there) {
                differences.add((there > here ? "doubled " : "lost ") + there + " for " + here + ": " + line);
            }
        }
        return List.copyOf(differences);
    }

    /** How many lines there are of each kind: their first word, or topic. */
    String summary() {
        Map<String, Integer> kinds = new TreeMap<>();
        lines.forEach((line, count) -> kinds.merge(kind(line), count, Integer::sum));
        return kinds.toString();
    }

    private static String kind(String line) {
        String first = Objects.requireNonNull(line.split(" ", 2)[0]);
        return first.startsWith("news.events.") ? "revisions" : first;
    }

    /** Collects lines. */
    static final class Builder {

        private final Map<String, Integer> lines = new TreeMap<>();

        void add(String line) {
            lines.merge(line, 1, Integer::sum);
        }

        /** Says a line once, however often it is added. */
        void set(String line) {
            lines.put(line, 1);
        }

        Outcome build() {
            return new Outcome(lines);
        }
    }
}
