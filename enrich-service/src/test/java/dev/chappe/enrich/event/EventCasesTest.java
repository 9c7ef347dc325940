package dev.chappe.enrich.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.enrich.event.trace.Trace;
import dev.chappe.enrich.text.ArticleText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the extraction reads out of sentences written for it: one claim a line in the files beside this class. */
class EventCasesTest {

    private static final EventExtractor EXTRACTOR = EventExtractor.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> shouldReadFrenchSentences() {
        return cases("fr");
    }

    @TestFactory
    Stream<DynamicTest> shouldReadEnglishSentences() {
        return cases("en");
    }

    private static Stream<DynamicTest> cases(String language) {
        return lines("cases-" + language + ".jsonl").stream()
                .map(line -> dynamicTest(line.get("claim").asText(), () -> check(line, language)));
    }

    private static void check(JsonNode line, String language) {
        ArticleText article = new ArticleText(line.path("title").asText(""), line.get("text").asText(), language,
                published(line));
        Extraction extraction = EXTRACTOR.extract(article, Trace.OFF, 0);
        JsonNode events = EventJson.line("case", extraction.events()).get("events");
        for (JsonNode expected : line.get("events")) {
            assertThat(events).as("%s", events).anyMatch(event -> holds(event, expected));
        }
        assertThat(events).hasSize(line.get("events").size());
    }

    /** Whether an event has all that a case asks for. */
    private static boolean holds(JsonNode event, JsonNode expected) {
        return expected.properties().stream()
                .allMatch(role -> Objects.equals(event.path(role.getKey()).toString(), role.getValue().toString()));
    }

    private static @Nullable Instant published(JsonNode line) {
        return line.has("published") ? Instant.parse(line.get("published").asText() + "T08:00:00Z") : null;
    }

    private static List<JsonNode> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EventCasesTest.class.getResourceAsStream(file)), UTF_8))) {
            return in.lines().map(EventCasesTest::tree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
