package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of events as a table.
 *
 * @param type
 *            what it holds, as SQL names it
 * @param text
 *            its text in the summary of an event, empty where there is nothing
 */
record Field(String name, String type, Function<JsonNode, String> text) {

    /** All columns, in their order. */
    static final List<Field> ALL = Stream.of(plain("varchar", "id", "type", "change"), plain("integer", "revision"),
            plain("varchar", "factuality", "attribution"), plain("double", "confidence"),
            plain("timestamptz", "firstSeen", "lastSeen"), plain("varchar", "occurredOn", "headline"),
            plain("integer", "articles", "origins", "disagreements"),
            Stream.of(new Field("organisations", "varchar", event -> joined(event.path("organisations"))),
                    new Field("languages", "varchar", event -> joined(event.path("languages"))),
                    new Field("arguments", "varchar", event -> event.path("arguments").toString()),
                    new Field("quote", "varchar", event -> event.path("quote").path("text").asText("")),
                    new Field("url", "varchar", event -> Entry.address(event).orElse(""))))
            .flatMap(some -> some).toList();

    private static Stream<Field> plain(String type, String... names) {
        return Stream.of(names).map(name -> new Field(name, type, event -> event.path(name).asText("")));
    }

    private static String joined(JsonNode texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.asText()));
        return String.join("; ", all);
    }
}
