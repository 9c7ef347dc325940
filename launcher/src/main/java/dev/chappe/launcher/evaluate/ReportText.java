package dev.chappe.launcher.evaluate;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints a report as a table. */
final class ReportText {

    private ReportText() {}

    static void print(Report report, PrintWriter out) {
        out.printf(Locale.ROOT, "%-22s%-44s%-15s%s%n", report.articles() + " articles", "relaxed", "", "  exact");
        out.printf(Locale.ROOT, "%-22s%7s%7s%7s%7s%7s%7s  %-15s%7s%7s%7s%7s%n", "", "P", "R", "F1", "found", "wrong",
                "missed", "95 % of F1", "F1", "found", "wrong", "missed");
        for (String group : report.relaxed().groups()) {
            Tally relaxed = report.relaxed().of(group);
            Tally exact = report.exact().of(group);
            Interval interval = report.intervals().get(group);
            String name = group.contains("/") ? "  " + group.substring(group.indexOf('/') + 1) : group;
            out.printf(Locale.ROOT, "%-22s%7.3f%7.3f%7.3f%7d%7d%7d  %-15s%7.3f%7d%7d%7d%n", name, relaxed.precision(),
                    relaxed.recall(), relaxed.f1(), relaxed.found(),
                    relaxed.wrong(), relaxed.missed(), interval == null ? "" : text(interval), exact.f1(),
                    exact.found(), exact.wrong(), exact.missed());
        }
        out.printf(Locale.ROOT, "%-22s%21.3f%38s%7.3f%n", "MACRO F1", report.relaxed().macroF1(), "",
                report.exact().macroF1());
    }

    static void print(Calibration calibration, PrintWriter out) {
        out.printf(Locale.ROOT, "%-14s%8s%8s%12s%10s%n", "confidence", "events", "right", "confidence", "right");
        for (Calibration.Band band : calibration.bands()) {
            out.printf(Locale.ROOT, "%.1f to %.1f    %8d%8d%12.2f%10.2f%n", band.low(), band.low() + 0.1, band.events(),
                    band.right(), band.meanConfidence(), band.shareRight());
        }
        out.printf(Locale.ROOT, "expected calibration error %.3f%n", calibration.expectedError());
    }

    private static String text(Interval interval) {
        return String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high());
    }
}
