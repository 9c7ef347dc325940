package dev.chappe.launcher.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventJson;
import dev.chappe.enrich.event.trace.Outcome;
import dev.chappe.enrich.event.trace.Sign;
import dev.chappe.enrich.event.trace.Step;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** An explanation as JSON. */
final class ExplanationJson {

    private ExplanationJson() {}

    static ObjectNode line(String id, ArticleText article, Explanation explanation) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("article", id).put("language", explanation.language().tag());
        ArrayNode steps = line.putArray("steps");
        explanation.sentences().forEach(passage -> explanation.stepsOf(passage.span())
                .forEach(step -> steps.add(step(step, article, explanation))));
        return line;
    }

    private static ObjectNode step(Step step, ArticleText article, Explanation explanation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", step.type());
        switch (step.outcome()) {
            case Outcome.Told told -> addConfidence(node.put("outcome", "TOLD"), told.event(), told.signs());
            case Outcome.Unlikely unlikely ->
                addConfidence(node.put("outcome", "UNLIKELY"), unlikely.event(), unlikely.signs());
            case Outcome.Merged merged ->
                node.put("outcome", "MERGED").put("into", explanation.number(merged.sentence()));
            case Outcome.Dropped dropped -> node.put("outcome", "DROPPED").put("cause", dropped.cause().name())
                    .put("detail", dropped.detail());
        }
        node.put("sentence", explanation.number(step.sentence()));
        node.set("sentenceSpan", span(article, step.sentence()));
        node.set("trigger", span(article, step.origin().trigger()));
        ObjectNode roles = node.putObject("roles");
        step.roles().forEach((role, value) -> roles.set(role, EventJson.value(value)));
        ObjectNode tried = node.putObject("tried");
        step.origin().tried().forEach((role, functions) -> {
            ArrayNode list = tried.putArray(role);
            functions.forEach(function -> list.add(function.name().toLowerCase(Locale.ROOT)));
        });
        ArrayNode doubts = node.putArray("doubts");
        step.doubts().forEach(doubts::add);
        return node;
    }

    private static void addConfidence(ObjectNode node, Event event, List<Sign> signs) {
        node.put("factuality", event.factuality().name()).put("confidence", round(event.confidence()));
        ObjectNode parts = node.putObject("logOdds");
        signs.forEach(sign -> parts.put(sign.name(), round(sign.part())));
    }

    private static BigDecimal round(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_EVEN);
    }

    private static ObjectNode span(ArticleText article, Span span) {
        return JsonNodeFactory.instance.objectNode().put("field", span.field().name().toLowerCase(Locale.ROOT))
                .put("start", span.start()).put("end", span.end())
                .put("text", article.field(span.field()).substring(span.start(), span.end()));
    }
}
