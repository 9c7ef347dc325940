package dev.chappe.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.frame.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of the measure over labels and predictions of our own. What they must come to was checked against the
 * reference implementation of the rules, a Python script beside the gold data; where CHAPPE_SHARED names the folder that
 * holds it, the two are compared again.
 */
class EvaluatorTest {

    private static final Taxonomy TAXONOMY = Taxonomy.standard();
    private static final Path GOLD = resource("rules-gold.jsonl");
    private static final Tally EXPECTED_ALL = new Tally(22, 14, 13);
    private static final Tally EXPECTED_CORE = new Tally(8, 8, 7);
    private static final Tally EXPECTED_ROLES = new Tally(13, 5, 9);
    private static final Tally EXPECTED_FRENCH = new Tally(5, 6, 6);
    private static final double EXPECTED_MACRO = 0.661;
    private static final Path PREDICTED = resource("rules-predicted.jsonl");
    private static final Map<String, List<JsonNode>> LABELS = EventFile.read(GOLD);
    private static final Map<String, List<JsonNode>> EVENTS = EventFile.read(PREDICTED);

    private static Path resource(String name) {
        return Path.of("src", "test", "resources", "dev", "chappe", "launcher", "evaluate", name);
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        LABELS.keySet().forEach(article -> languages.put(article, article.substring(0, 2)));
        return languages;
    }

    private static List<ArticleScore> scores(Agreement agreement) {
        return new Evaluator(TAXONOMY).score(LABELS, EVENTS, languages(), agreement);
    }

    private static Figures figures(Agreement agreement) {
        return new Figures(TAXONOMY, scores(agreement));
    }

    @Test
    void shouldCountByTheRules() {
        Figures figures = figures(new RelaxedAgreement());

        assertThat(figures.of(ArticleScore.ALL)).isEqualTo(EXPECTED_ALL);
        assertThat(figures.of(ArticleScore.CORE)).isEqualTo(EXPECTED_CORE);
        assertThat(figures.of(ArticleScore.ROLES)).isEqualTo(EXPECTED_ROLES);
        assertThat(figures.of("ALL/fr")).isEqualTo(EXPECTED_FRENCH);
        assertThat(figures.macroF1()).isCloseTo(EXPECTED_MACRO, within(0.0005));
    }

    @Test
    void shouldJudgeEveryArticleAsItsNameSays() {
        for (ArticleScore score : scores(new RelaxedAgreement())) {
            Tally tally = score.tally(ArticleScore.ALL);
            String verdict = score.article().substring(score.article().lastIndexOf(' ') + 1);
            String judged = "f" + tally.found() + "w" + tally.wrong() + "m" + tally.missed();
            assertThat(judged).as(score.article()).isEqualTo(verdict);
        }
    }

    @Test
    void shouldFindNoMoreExactlyThanRelaxed() {
        Figures relaxed = figures(new RelaxedAgreement());
        Figures exact = figures(new ExactAgreement());

        assertThat(exact.of(ArticleScore.ALL).found()).isPositive().isLessThan(relaxed.of(ArticleScore.ALL).found());
    }

    @Test
    void shouldGiveTheSameIntervalForTheSameSeed() {
        List<ArticleScore> scores = scores(new RelaxedAgreement());
        Interval interval = Interval.of(scores, ArticleScore.ALL, 500, 7);

        assertThat(Interval.of(scores, ArticleScore.ALL, 500, 7)).isEqualTo(interval);
        assertThat(interval.low()).isLessThan(EXPECTED_ALL.f1());
        assertThat(interval.high()).isGreaterThan(EXPECTED_ALL.f1());
    }

    @Test
    void shouldCountAnArticleWithoutPredictionsAsOneWithoutEvents() {
        List<ArticleScore> scores = new Evaluator(TAXONOMY).score(LABELS, Map.of(), Map.of(), new RelaxedAgreement());

        assertThat(new Figures(TAXONOMY, scores).of(ArticleScore.ALL))
                .isEqualTo(new Tally(0, 0, EXPECTED_ALL.found() + EXPECTED_ALL.missed()));
    }

    @Test
    void shouldAgreeWithTheReferenceImplementation(@TempDir Path folder) throws Exception {
        String shared = System.getenv("CHAPPE_SHARED");
        Assumptions.assumeThat(shared).as("CHAPPE_SHARED").isNotNull();
        Path articles = folder.resolve("articles.jsonl");
        StringBuilder lines = new StringBuilder();
        languages().forEach((id, language) -> lines.append("{\"id\":\"").append(id).append("\",\"lang\":\"")
                .append(language).append("\"}\n"));
        Files.writeString(articles, lines);

        assertThat(reference(Path.of(Objects.requireNonNull(shared)), articles, folder))
                .isEqualTo(counts(figures(new RelaxedAgreement())));
    }

    /** What the reference implementation counts, by group. */
    private static Map<String, Tally> reference(Path shared, Path articles, Path folder)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.json");
        int code = new ProcessBuilder("python3", shared.resolve("tools/score.py").toString(), GOLD.toString(),
                PREDICTED.toString(), "--lang", articles.toString(), "--json").redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        assertThat(code).isZero();
        Map<String, Tally> counts = new HashMap<>();
        EventFile.lines(out, (figures, number) -> figures.properties().forEach(group -> {
            JsonNode figure = group.getValue();
            if (figure.has("tp")) {
                counts.put(group.getKey(), new Tally(figure.get("tp").asInt(), figure.get("fp").asInt(),
                        figure.get("fn").asInt()));
            }
        }));
        return counts;
    }

    /** The groups that the reference has too: languages for the sums alone. */
    private static Map<String, Tally> counts(Figures figures) {
        Map<String, Tally> counts = new HashMap<>();
        figures.groups().stream().filter(group -> !group.contains("/") || group.startsWith("ALL")
                || group.startsWith("CORE")).forEach(group -> counts.put(group, figures.of(group)));
        return counts;
    }
}
