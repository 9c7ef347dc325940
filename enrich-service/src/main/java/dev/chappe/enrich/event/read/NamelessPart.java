package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** A part of a company that is only described: "sells its phone business", "cède ses petites annonces". */
final class NamelessPart {

    private static final int FARTHEST = 14;
    private static final int LONGEST = 6;

    private NamelessPart() {}

    /** What belongs to somebody, after a trigger; null when nothing is said to. */
    static @Nullable Span after(Passage passage, int end) {
        for (int at = end; passage.has(at) && at - end < FARTHEST; at++) {
            if (VerbGroups.finiteAt(passage, at) != null || passage.is(';', at)) {
                return null;
            }
            if (passage.is(Words.POSSESSIVE, at)) {
                int last = at + 1;
                while (passage.has(last) && last - at <= LONGEST && goesOn(passage, last)) {
                    last++;
                }
                return last == at + 1 ? null : passage.tokens().span(at + 1, last);
            }
        }
        return null;
    }

    private static boolean goesOn(Passage passage, int at) {
        Function preposition = passage.preposition(at);
        return passage.tokens().is(at, TokenKind.WORD) && passage.figure(at) == null && passage.name(at) == null
                && (preposition == null || preposition == Function.OF) && !passage.is(Words.CONJUNCTION, at)
                && !passage.is(Words.RELATIVE, at) && VerbGroups.finiteAt(passage, at) == null;
    }

    /** A name for it, after its owner: "Contoso phone business". */
    static RoleValue.Name name(AnnotatedArticle article, NameMention owner, Span part) {
        String words = article.text().field(part.field()).substring(part.start(), part.end());
        return new RoleValue.Name(article.names().nameOf(owner).text() + " " + words, null);
    }
}
