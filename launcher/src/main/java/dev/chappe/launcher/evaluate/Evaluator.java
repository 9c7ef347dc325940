package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.frame.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scores the events of many articles against their labels. */
final class Evaluator {

    private final Taxonomy taxonomy;

    Evaluator(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Scores every article that has labels, in their order; one of which nothing was read counts as having no events.
     *
     * @param languages
     *            of articles, by id
     */
    List<ArticleScore> score(Map<String, List<JsonNode>> gold, Map<String, List<JsonNode>> got,
            Map<String, String> languages, Agreement agreement) {
        EventAgreement events = new EventAgreement(taxonomy, agreement);
        List<ArticleScore> scores = new ArrayList<>();
        gold.forEach((article, labels) -> scores.add(ArticleScore.of(article, languages.get(article), labels,
                got.getOrDefault(article, List.of()), events)));
        return scores;
    }
}
