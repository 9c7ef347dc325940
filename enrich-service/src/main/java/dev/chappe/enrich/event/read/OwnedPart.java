package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is bought of somebody else: "la filiale italienne de X", "the chip business of X". A part is bought as such; of
 * things and people that are not business ("des salariés de X", "100 avions d'X") nothing is bought that is a company.
 *
 * @param span
 *            of the part with its owner, null when it is no business
 */
record OwnedPart(@Nullable Span span) {

    private static final int FARTHEST = 12;
    private static final int LONGEST = 6;

    /** What a name after "of" belongs to; null when the name itself is what is bought. */
    static @Nullable OwnedPart of(Passage passage, int from, NameMention name) {
        int of = name.firstToken() - 1;
        of = passage.preposition(of) == Function.OF ? of : of - 1;
        if (passage.preposition(of) != Function.OF || name.firstToken() - from > FARTHEST) {
            return null;
        }
        int noun = -1;
        for (int at = from; at < of; at++) {
            if (passage.is(Words.HOLDING, at) || (passage.is(Words.COMPANY, at) && !passage.is(Words.UNIT, at))) {
                return null; // "51 % du capital de X", "the maker of X"
            }
            if (passage.is(',', at) || passage.name(at) != null) {
                return null;
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) && passage.preposition(at) == null
                    && !passage.is(Words.ARTICLE, at) && !passage.is(Words.QUANTIFIER, at) && !passage.isAdverb(at)
                    && passage.figure(at) == null;
            if (noun < 0 && word) {
                noun = at;
            }
            if (passage.is(Words.UNIT, at)) {
                return new OwnedPart(passage.tokens().span(noun, name.endToken()));
            }
        }
        return noun < 0 ? null : new OwnedPart(null);
    }

    /** The words that say it; of many only the owner and what of his: "X activité". */
    private String text(AnnotatedArticle article, NameMention owner) {
        Span part = Objects.requireNonNull(span);
        String words = article.text().field(part.field()).substring(part.start(), part.end());
        String[] parts = words.split(" ", -1);
        return parts.length <= LONGEST ? words : article.names().nameOf(owner).text() + " " + parts[0];
    }

    /** Fills the role with the part, or leaves it empty. */
    void fill(AnnotatedArticle article, Draft draft, RoleSpec spec, NameMention owner) {
        if (span != null) {
            draft.fill(spec.name(), new RoleValue.Name(text(article, owner), null), span);
            draft.doubts().add(Doubt.DESCRIBED);
        }
    }
}
