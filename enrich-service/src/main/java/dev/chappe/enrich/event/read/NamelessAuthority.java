package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.text.Span;

/** An authority that is only described: "the antitrust watchdog". */
final class NamelessAuthority {

    private static final int FAR = 20;

    private NamelessAuthority() {}

    /** Fills the role with the first authority described near a trigger, if there is one. */
    static void fill(Draft draft, RoleSpec spec, AnnotatedArticle article, int trigger) {
        Passage passage = draft.passage();
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(Words.AUTHORITY, at) && Math.abs(at - trigger) < FAR && passage.name(at) == null) {
                int first = at;
                while (passage.has(first - 1) && at - first < 4 && passage.preposition(first - 1) == null
                        && !passage.is(Words.ARTICLE, first - 1) && !passage.is(',', first - 1)) {
                    first--;
                }
                Span span = passage.tokens().span(first, at + 1);
                draft.fill(spec.name(), new RoleValue.Name(
                        article.text().field(span.field()).substring(span.start(), span.end()), null), span);
                return;
            }
        }
    }
}
