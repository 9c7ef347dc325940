package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.read.Draft;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Quote;
import dev.chappe.enrich.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a draft into an event: the only place where quotes are cut, so that none can differ from the article. */
public final class EventMaker {

    private static final String CONVERTED = "Converted";

    private final Taxonomy taxonomy;
    private final Confidence confidence;

    public EventMaker(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.confidence = new Confidence(taxonomy);
    }

    public Event make(AnnotatedArticle article, Draft draft) {
        ArticleText text = article.text();
        Map<String, RoleValue> roles = new LinkedHashMap<>();
        Map<String, Quote> quotes = new LinkedHashMap<>();
        for (RoleSpec spec : taxonomy.roles(draft.type())) {
            put(spec.name(), draft, text, roles, quotes);
            put(spec.name() + CONVERTED, draft, text, roles, quotes);
        }
        return new Event(draft.type(), roles, draft.factuality(), draft.attribution(), draft.occurredOn(),
                confidence.of(article, draft), Quote.of(text, draft.passage().span()), quotes);
    }

    private static void put(String role, Draft draft, ArticleText text, Map<String, RoleValue> roles,
            Map<String, Quote> quotes) {
        RoleValue value = draft.role(role);
        if (value != null) {
            roles.put(role, value);
            Span span = draft.spans().get(role);
            if (span != null) {
                quotes.put(role, Quote.of(text, span));
            }
        }
    }
}
