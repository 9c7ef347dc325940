package dev.chappe.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.text.ArticleText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The bundled sample against what a careful reader finds in it. */
class SampleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, JsonNode> ARTICLES = lines("articles.jsonl", "id");
    private static final Map<String, JsonNode> GOLD = lines("gold.jsonl", "article");

    private static Map<String, JsonNode> lines(String name, String key) {
        Map<String, JsonNode> lines = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode node = MAPPER.readTree(line);
                lines.put(node.path(key).asText(), node);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    private static List<String> found(JsonNode article) {
        Instant publishedAt;
        try {
            publishedAt = Instant.parse(article.path("publishedAt").asText());
        } catch (DateTimeParseException undated) {
            publishedAt = null;
        }
        return EventExtractor.standard()
                .extract(new ArticleText(article.path("title").asText(), article.path("text").asText(),
                        article.path("lang").asText(), publishedAt))
                .events().stream().filter(event -> event.factuality() != Factuality.DENIED).map(Event::type).toList();
    }

    private static List<String> labelled(JsonNode gold, Labels which) {
        List<String> types = new ArrayList<>();
        gold.path("events").forEach(event -> {
            if (which == Labels.ALL || !event.path("optional").asBoolean()) {
                types.add(event.path("type").asText());
            }
        });
        return types;
    }

    private enum Labels {
        PLAIN, ALL
    }

    private static int shared(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return (int) some.stream().filter(left::remove).count();
    }

    @Test
    void shouldBeLabelledThroughoutWithWordsOfTheArticles() {
        assertThat(GOLD.keySet()).isEqualTo(ARTICLES.keySet());
        GOLD.forEach((id, gold) -> gold.path("events").forEach(event -> {
            JsonNode article = ARTICLES.get(id);
            assertThat(article.path("title").asText() + "\n" + article.path("text").asText())
                    .contains(event.path("evidence").asText());
        }));
    }

    @Test
    void shouldSpeakBothLanguagesAndOfEveryType() {
        assertThat(ARTICLES.values()).hasSizeGreaterThanOrEqualTo(30).extracting(node -> node.path("lang").asText())
                .contains("fr", "en");
        assertThat(GOLD.values().stream().flatMap(gold -> labelled(gold, Labels.PLAIN).stream()).distinct())
                .hasSize(12);
    }

    /** By type and article alone; the arguments are the extraction's own tests. */
    @Test
    void shouldYieldMostOfItsEventsAndLittleElse() {
        int plain = 0;
        int hits = 0;
        int told = 0;
        int right = 0;
        for (Map.Entry<String, JsonNode> article : ARTICLES.entrySet()) {
            List<String> found = found(article.getValue());
            JsonNode gold = Objects.requireNonNull(GOLD.get(article.getKey()));
            plain += labelled(gold, Labels.PLAIN).size();
            hits += shared(labelled(gold, Labels.PLAIN), found);
            told += found.size();
            right += shared(found, labelled(gold, Labels.ALL));
        }

        assertThat((double) hits / plain).as("recall, %d of %d", hits, plain).isGreaterThan(0.65);
        assertThat((double) right / told).as("precision, %d of %d", right, told).isGreaterThan(0.9);
    }
}
