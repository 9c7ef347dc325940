package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Events as CSV (RFC 4180). */
public final class Csv {

    private static final List<String> FIELDS = List.of("id", "type", "change", "revision", "factuality", "attribution",
            "confidence", "firstSeen", "lastSeen", "occurredOn", "headline", "articles", "origins", "disagreements");
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** The names of the columns, a line. */
    public static String head() {
        return String.join(",", FIELDS) + ",organisations,languages,arguments,quote,url\r\n";
    }

    /** An event, a line. */
    public static String line(JsonNode event) {
        List<String> cells = new ArrayList<>(FIELDS.stream().map(field -> event.path(field).asText("")).toList());
        cells.add(joined(event.path("organisations")));
        cells.add(joined(event.path("languages")));
        cells.add(event.path("arguments").toString());
        cells.add(event.path("quote").path("text").asText(""));
        cells.add(Entry.address(event).orElse(""));
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String joined(JsonNode texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.asText()));
        return String.join("; ", all);
    }

    /** Quoted always; a text that a spreadsheet would run as a formula is told to be a text. */
    private static String cell(String text) {
        boolean runs = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (runs ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
