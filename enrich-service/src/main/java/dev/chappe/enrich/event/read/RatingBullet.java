package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.name.NameMention;
import org.jspecify.annotations.Nullable;

/** A list of stocks with what happened to each: "• Norsk Hydro (+3,3 %) : ...". */
final class RatingBullet {

    /** A bullet and what else may stand before the stock. */
    private static final int LEAD = 3;

    private RatingBullet() {}

    /** The stock that the paragraph of a sentence is about, null where it opens with none. */
    static @Nullable NameMention stock(AnnotatedArticle article, Passage passage) {
        for (int number = passage.number(); number >= 0; number--) {
            Passage earlier = article.passages().get(number);
            if (earlier.paragraph() != passage.paragraph() || earlier.isTitle() != passage.isTitle()) {
                return null;
            }
            NameMention stock = stock(earlier);
            if (stock != null) {
                return stock;
            }
        }
        return null;
    }

    private static @Nullable NameMention stock(Passage passage) {
        for (int at = passage.first(); passage.has(at) && at - passage.first() < LEAD; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                return moves(passage, name.endToken()) ? name : null;
            }
        }
        return null;
    }

    /** "(+3,3 %) :". */
    private static boolean moves(Passage passage, int from) {
        if (!passage.is('(', from)) {
            return false;
        }
        for (int at = from + 1; passage.has(at) && at - from <= 2 * LEAD; at++) {
            if (passage.is(')', at)) {
                return passage.is(':', at + 1) && passage.figure(at - 1) instanceof Percent;
            }
        }
        return false;
    }
}
