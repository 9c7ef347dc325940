package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Events as CSV (RFC 4180). */
public final class Csv implements Table {

    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder lines = new StringBuilder(
            Field.ALL.stream().map(Field::name).collect(Collectors.joining(",", "", "\r\n")));

    @Override
    public void add(List<? extends JsonNode> events) {
        events.forEach(event -> lines.append(Field.ALL.stream().map(field -> cell(field.text().apply(event)))
                .collect(Collectors.joining(",", "", "\r\n"))));
    }

    @Override
    public byte[] end() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }

    /** Quoted always; a text that a spreadsheet would run as a formula is told to be a text. */
    private static String cell(String text) {
        boolean runs = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (runs ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
