package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Percent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells which percentages say how much there is now: no change, no former value, no aim, no sum of several. */
final class ShareLevels {

    private static final int NOUN_BEFORE = 14;

    private final MarketWords words;

    ShareLevels(MarketWords words) {
        this.words = words;
    }

    /** A level, and neither a change nor what it was before. */
    boolean isLevel(Passage passage, Percent percent) {
        Stretch place = Stretch.of(passage, percent);
        return percent.scale() == Percent.Scale.PERCENT && percent.sign() == Percent.Sign.NONE
                && !isOfSeveral(passage, place.first())
                && (isCourse(passage, percent) || new Changes(passage, words).of(place) == null)
                && !isEarlier(passage, place)
                && !isAhead(passage, place);
    }

    /** "sa part croît de 16 à 24 %": both ends of what a share went through. */
    private boolean isCourse(Passage passage, Percent percent) {
        int first = Stretch.of(passage, percent).first();
        return percent.magnitude().max() != null && passage.preposition(first - 1) != null
                && words.find(Topic.PARTS, passage, first - NOUN_BEFORE, first) >= 0;
    }

    /** "à eux deux, ils détiennent 60 %"; but "à eux deux, 28 % et 25 % respectivement". */
    private boolean isOfSeveral(Passage passage, int first) {
        return words.find(Topic.TOGETHER, passage, passage.first(), first) >= 0
                && !words.anywhere(Topic.RESPECTIVE, passage);
    }

    /** What a share is now: the end of what it went through, the middle of what it lies between. */
    BigDecimal level(Passage passage, Percent percent) {
        BigDecimal end = percent.magnitude().max();
        int first = Stretch.of(passage, percent).first();
        boolean moves = isCourse(passage, percent) || (end != null && passage.preposition(first - 1) != null
                && words.find(Topic.MOVES, passage, first - NOUN_BEFORE, first) >= 0);
        return end != null && moves ? end : percent.magnitude().middle();
    }

    /** "vise 10 % du marché", "will hold 80 % by 2030": what may be is no share. */
    private boolean isAhead(Passage passage, Stretch share) {
        for (int at = share.first(); passage.has(at) && !passage.is(',', at); at--) {
            if (words.is(Topic.AIMS, passage, at) || isAhead(passage.figure(at))) {
                return true;
            }
        }
        for (int at = share.end(); passage.has(at) && !passage.is(',', at); at++) {
            if (isAhead(passage.figure(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAhead(@Nullable Mention figure) {
        return figure instanceof Horizon horizon
                && (horizon.years() == null || horizon.years().compareTo(BigDecimal.ONE) >= 0);
    }

    /** "contre 12 % un an plus tôt", "from 15.7 % to 11.7 %": what it was before. */
    boolean isEarlier(Passage passage, Stretch share) {
        Function function = passage.preposition(share.first() - 1);
        boolean compared = function != Function.WITH
                && words.find(Topic.VERSUS, passage, share.first() - 4, share.first()) >= 0;
        if (function == Function.AGAINST || compared) {
            return !ShareHolders.isOwnedAfter(passage, words, share.end());
        }
        if (function == Function.FROM) {
            return true;
        }
        for (int at = share.end(); function == Function.OF && passage.has(at) && at - share.end() < 8; at++) {
            if (passage.figure(at) instanceof Percent && passage.preposition(at - 1) == Function.TO) {
                return true;
            }
        }
        return false;
    }
}
