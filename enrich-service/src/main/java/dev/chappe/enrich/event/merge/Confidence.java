package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.read.Draft;
import dev.chappe.enrich.event.trace.Sign;
import java.util.List;
import java.util.Map;

/** How likely a draft is right, from what it rests on. */
public final class Confidence {

    private final Signs signs;
    private final ConfidenceModel model;

    public Confidence(Taxonomy taxonomy) {
        this.signs = new Signs(taxonomy);
        this.model = ConfidenceModel.standard();
    }

    /** From 0 to 1. */
    public double of(AnnotatedArticle article, Draft draft) {
        return model.probability(signs.of(article, draft));
    }

    /** What less likely drafts than that are is no event. */
    public double least() {
        return model.least();
    }

    /** What the confidence rests on. */
    public List<Sign> signs(AnnotatedArticle article, Draft draft) {
        Map<String, Double> found = signs.of(article, draft);
        return found.entrySet().stream()
                .map(sign -> new Sign(sign.getKey(), sign.getValue(), model.weight(sign.getKey()))).toList();
    }
}
