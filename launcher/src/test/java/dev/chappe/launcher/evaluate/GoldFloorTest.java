package dev.chappe.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.EventJson;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.launcher.offline.ArticleTexts;
import dev.chappe.launcher.offline.InputFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the extraction to what it once reached on articles written for it: the bundled sample, and a set of single stories
 * and look-alikes. Raise a floor when the figure has risen well above it; lower one only with a reason.
 */
class GoldFloorTest {

    private static final Path OWN = Path.of("src", "test", "resources", "dev", "chappe", "launcher");
    private static final Path BUNDLED = Path.of("src", "main", "resources", "dev", "chappe", "launcher");

    private static Figures figures;

    @BeforeAll
    static void read() {
        Map<String, List<JsonNode>> labels = new LinkedHashMap<>(EventFile.read(OWN.resolve("sample/gold.jsonl")));
        labels.putAll(EventFile.read(OWN.resolve("evaluate/gold.jsonl")));
        Map<String, List<JsonNode>> events = new HashMap<>();
        Map<String, String> languages = new HashMap<>();
        EventExtractor extractor = EventExtractor.standard();
        StringWriter complaints = new StringWriter();
        for (Path articles : List.of(BUNDLED.resolve("sample/articles.jsonl"),
                OWN.resolve("evaluate/gold-articles.jsonl"))) {
            new InputFiles(new PrintWriter(complaints, true)).read(articles, (id, article) -> {
                languages.put(id, String.valueOf(article.language()));
                events.put(id, EventJson.line(id, extractor.extract(ArticleTexts.of(article)).events()).get("events")
                        .valueStream().toList());
                return true;
            });
        }
        assertThat(complaints.toString()).isEmpty();
        assertThat(events.keySet()).isEqualTo(labels.keySet());
        figures = new Figures(Taxonomy.standard(), new Evaluator(Taxonomy.standard()).score(labels, events, languages,
                new RelaxedAgreement()));
    }

    @ParameterizedTest
    @CsvSource({"ALL, 0.78", "CORE, 0.82", "ALL/fr, 0.74", "ALL/en, 0.78", "ROLES, 0.82"})
    void shouldKeepTheF1OfAGroupAboveItsFloor(String group, double floor) {
        Tally tally = figures.of(group);
        assertThat(tally.f1()).as("%s: %s", group, tally).isGreaterThan(floor);
    }

    @Test
    void shouldHoldSomethingOfEveryType() {
        assertThat(Taxonomy.standard().types())
                .allSatisfy(type -> assertThat(figures.of(type.name()).found()).as(type.name()).isPositive());
    }

    @Test
    void shouldSayLittleThatIsWrong() {
        Tally tally = figures.of(ArticleScore.ALL);
        assertThat(tally.precision()).as("%s", tally).isGreaterThan(0.9);
    }
}
