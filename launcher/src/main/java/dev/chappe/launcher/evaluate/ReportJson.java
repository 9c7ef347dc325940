package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A report as JSON. */
final class ReportJson {

    private ReportJson() {}

    static ObjectNode of(Report report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("articles", report.articles());
        node.set("relaxed", figures(report.relaxed()));
        node.set("exact", figures(report.exact()));
        ObjectNode intervals = node.putObject("intervals");
        report.intervals().forEach((group, interval) -> intervals.putObject(group).put("low", round(interval.low()))
                .put("high", round(interval.high())));
        ArrayNode bands = node.putArray("calibration");
        report.calibration().bands()
                .forEach(band -> bands.addObject().put("low", round(band.low())).put("events", band.events())
                        .put("right", band.right()).put("meanConfidence", round(band.meanConfidence()))
                        .put("shareRight", round(band.shareRight())));
        node.put("expectedCalibrationError", round(report.calibration().expectedError()));
        return node;
    }

    private static ObjectNode figures(Figures figures) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (String group : figures.groups()) {
            Tally tally = figures.of(group);
            node.putObject(group).put("p", round(tally.precision())).put("r", round(tally.recall()))
                    .put("f1", round(tally.f1())).put("found", tally.found()).put("wrong", tally.wrong())
                    .put("missed", tally.missed());
        }
        node.putObject("MACRO").put("f1", round(figures.macroF1()));
        return node;
    }

    private static BigDecimal round(double figure) {
        return BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_EVEN);
    }
}
