package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.launcher.evaluate.NumberSuite.Figure;
import dev.chappe.launcher.evaluate.NumberSuite.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints how many cases of figures hold, and which do not. */
record NumberReport(List<Outcome> outcomes) {

    /** How many hold of how many. */
    private record Count(int held, int all) {

        Count plus(Count other) {
            return new Count(held + other.held, all + other.all);
        }
    }

    /** The exit code: 0. */
    int print(PrintWriter out, boolean json, boolean errors) {
        Map<String, Count> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            Count one = new Count(outcome.holds() ? 1 : 0, 1);
            counts.merge(outcome.language(), one, Count::plus);
            counts.merge(outcome.language() + " " + outcome.kind(), one, Count::plus);
        }
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            counts.forEach((group, count) -> node.putObject(group).put("held", count.held()).put("cases", count.all()));
            out.println(node);
            return 0;
        }
        if (errors) {
            outcomes.stream().filter(outcome -> !outcome.holds()).forEach(outcome -> print(outcome, out));
        }
        out.printf(Locale.ROOT, "%-14s%7s%7s%8s%n", "", "held", "cases", "%");
        counts.forEach((group, count) -> out.printf(Locale.ROOT, "%-14s%7d%7d%8.1f%n",
                group.contains(" ") ? "  " + group.substring(group.indexOf(' ') + 1) : group, count.held(),
                count.all(), 100.0 * count.held() / count.all()));
        return 0;
    }

    private static void print(Outcome outcome, PrintWriter out) {
        out.println(outcome.language() + "\t" + outcome.kind() + "\t" + outcome.text() + "\texpected "
                + text(outcome.expected()) + "\tfound " + text(outcome.found()));
    }

    private static String text(List<Figure> figures) {
        return figures.isEmpty()
                ? "nothing"
                : figures.stream()
                        .map(figure -> figure.text() + " = " + figure.value().toPlainString()
                                + (figure.currency().isEmpty() ? "" : " " + figure.currency()))
                        .collect(Collectors.joining("; "));
    }
}
