package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which percentages are shares of a market. A share says so itself ("24 % du marché", "a 20% share"), or it stands
 * where a share would in or soon after a sentence that speaks of shares ("suit avec 26 %", "Asus (6 %)").
 */
final class ShareFigures {

    /** So many sentences on, bare percentages still are shares. */
    private static final int CARRIED = 2;
    private static final int NOUN_BEFORE = 14;
    private static final int LONGEST_MARKET = 9;
    private static final int VERB_BEFORE = 4;

    private final MarketWords words;
    private final ShareLevels levels;
    private int last = Integer.MIN_VALUE / 2;
    /** The last sentence that counts what is sold. */
    private int counted = Integer.MIN_VALUE / 2;
    /** Whether shares are what the article is about. */
    private boolean titled;

    ShareFigures(MarketWords words, ShareLevels levels) {
        this.words = words;
        this.levels = levels;
    }

    /** Whether the article has spoken of shares by now. */
    boolean isTable() {
        return last >= 0;
    }

    /** Whether the sentence speaks of shares, or follows one that does. */
    boolean isAbout(Passage passage) {
        return titled || passage.number() - last <= CARRIED;
    }

    /** The shares of a sentence. Sentences are asked in their order. */
    List<Percent> of(Passage passage) {
        ShareRatios ratios = new ShareRatios(passage, words);
        List<Percent> held = new ArrayList<>(ratios.fractions());
        held.addAll(passage.figures(Percent.class));
        held.removeIf(percent -> !levels.isLevel(passage, percent));
        boolean told = words.anywhere(Topic.SHARES, passage);
        counted = words.anywhere(Topic.HELD, passage) ? passage.number() : counted;
        if (told || held.stream().anyMatch(percent -> saysShare(passage, Stretch.of(passage, percent)))) {
            last = passage.number();
            titled |= told && passage.isTitle();
        }
        List<Percent> shares = new ArrayList<>(ratios.ratios());
        held.stream().filter(percent -> isShare(passage, Stretch.of(passage, percent))).forEach(shares::add);
        shares.sort(Comparator.comparingInt(share -> share.span().start()));
        return shares;
    }

    private boolean isShare(Passage passage, Stretch share) {
        return saysShare(passage, share)
                || ((isAbout(passage) || isRanked(passage)) && passage.preposition(share.end()) != Function.OF
                        && standsAsShare(passage, share));
    }

    /** "loin devant le numéro 2 de ce marché, X (24 %)": places in a market are told by shares of it. */
    private boolean isRanked(Passage passage) {
        return words.anywhere(Topic.HELD, passage) && !passage.figures(Rank.class).isEmpty();
    }

    private boolean saysShare(Passage passage, Stretch share) {
        return isPart(passage, share.end()) || isOfMarket(passage, share) || followsShareNoun(passage, share.first());
    }

    /** "12 % de parts de marché", "a 20% share", "6 % des parts". */
    private boolean isPart(Passage passage, int end) {
        int at = passage.preposition(end) == Function.OF ? end + 1 : end;
        return words.is(Topic.SHARES, passage, end) || words.is(Topic.SHARES, passage, at)
                || (words.is(Topic.PARTS, passage, at) && isOfMarkets(passage) && !isOfElse(passage, at + 1));
    }

    /** "of the Italian coffee market", "des ventes de smartphones", "détient 46 % des lignes". */
    private boolean isOfMarket(Passage passage, Stretch share) {
        if (passage.preposition(share.end()) != Function.OF) {
            return false;
        }
        boolean held = isHeldBefore(passage, share.first())
                || passage.preposition(share.first() - 1) == Function.WITH;
        for (int at = share.end() + 1; passage.has(at) && at - share.end() < LONGEST_MARKET; at++) {
            boolean counted = words.is(Topic.COUNTED, passage, at);
            if (words.is(Topic.HELD, passage, at)
                    || (counted && (held || words.find(Topic.SOLD, passage, at + 1, at + 3) >= 0))) {
                return true;
            }
            NameMention name = passage.name(at);
            if (passage.is(',', at) || passage.is('(', at) || passage.is(Words.POSSESSIVE, at)
                    || words.is(Topic.ELSE, passage, at)
                    || (name != null && name.kind() == NameKind.COMPANY)) {
                return false;
            }
        }
        return false;
    }

    /** "its market share fell to 22 %", "une part de marché, en hausse, de 12 %". */
    private boolean followsShareNoun(Passage passage, int first) {
        for (int at = first - 1; passage.has(at) && first - at <= NOUN_BEFORE; at--) {
            if (words.is(Topic.SHARES, passage, at)) {
                return true;
            }
            if (words.is(Topic.PARTS, passage, at) && !words.is(Topic.HELD, passage, at + 1) && !isIdiom(passage, at)) {
                boolean counts = first - at == 2 && passage.number() - counted <= CARRIED;
                return (counts || isOwned(passage, at)) && !isOfElse(passage, at + 1);
            }
            boolean other = passage.figure(at) instanceof Percent percent
                    && !levels.isEarlier(passage, Stretch.of(passage, percent))
                    && new Changes(passage, words).of(Stretch.of(passage, percent)) == null;
            if (other || passage.is(';', at)) {
                return false;
            }
        }
        return false;
    }

    /** "Orange, pour sa part, gagne 7 %", "for its part": no share at all. */
    static boolean isIdiom(Passage passage, int part) {
        return passage.is(Words.POSSESSIVE, part - 1)
                && (passage.isAdverb(part - 2) || passage.preposition(part - 2) == Function.FOR);
    }

    /** "Nokia's share", "sa part", "the company's share", "la part d'Apple" where shares are spoken of. */
    private boolean isOwned(Passage passage, int noun) {
        boolean possessive = passage.tokens().is(noun - 1, TokenKind.CLITIC) || passage.is(Words.POSSESSIVE, noun - 1);
        return possessive || isOfMarkets(passage);
    }

    /** Whether the sentence, or one before, says of what a share may be. */
    private boolean isOfMarkets(Passage passage) {
        return isAbout(passage) || words.anywhere(Topic.HELD, passage) || words.anywhere(Topic.SOLD, passage);
    }

    /** "a share of Tesla", "20 % des parts de la société": a stake, and no share of a market; nor is one of an audience. */
    private boolean isOfElse(Passage passage, int after) {
        if (passage.preposition(after) != Function.OF) {
            return false;
        }
        for (int at = after + 1; passage.has(at) && at - after < 4; at++) {
            NameMention name = passage.name(at);
            if (passage.is(Words.COMPANY, at) || words.is(Topic.ELSE, passage, at)
                    || (name != null && name.kind() == NameKind.COMPANY)) {
                return true;
            }
        }
        return false;
    }

    /** "avec 12 %", "à 12 %", "(12 %)", "crédité de 12 %", "held 12 %", "the company's 12 %". */
    private boolean standsAsShare(Passage passage, Stretch share) {
        int before = beforeAdverbs(passage, share.first());
        Function function = passage.preposition(before);
        boolean bracketed = passage.is('(', share.first() - 1) && isCompared(passage, share.end());
        if (passage.is('+', share.first() - 1)
                || (function != Function.TO && !bracketed && changesBefore(passage, share.first()))) {
            return false;
        }
        boolean governed = function == Function.WITH || function == Function.TO || function == Function.AT;
        return governed || passage.name(share.first() - 1) != null || passage.is('(', before)
                || passage.tokens().is(before, TokenKind.CLITIC)
                || passage.is(':', before) || (passage.is(',', before) && passage.name(before - 1) != null)
                || isHeldBefore(passage, share.first()) || isListed(passage, share)
                || ShareHolders.isOwnedAfter(passage, words, share.end());
    }

    /** "(23 % au 3e trimestre, contre 15 %)": what is told beside its former value is no change. */
    private boolean isCompared(Passage passage, int end) {
        for (int at = end; passage.has(at) && !passage.is(')', at); at++) {
            if (passage.preposition(at) == Function.AGAINST || words.is(Topic.VERSUS, passage, at)) {
                return true;
            }
        }
        return false;
    }

    /** What stands before a figure and the words that only tell how exact it is: "avec seulement 8 %". */
    static int beforeAdverbs(Passage passage, int first) {
        int before = first - 1;
        while (passage.isAdverb(before) || (passage.is(Words.QUANTIFIER, before) && passage.preposition(before) == null
                && !passage.is(Words.ARTICLE, before))) {
            before--;
        }
        return before;
    }

    /** "growth in their sales, respectively at 2 % and 5 %": the clause speaks of changes. */
    private boolean changesBefore(Passage passage, int first) {
        for (int at = first - 1; passage.has(at); at--) {
            boolean wall = passage.is(',', at) && !passage.isAdverb(at + 1);
            if (wall || (passage.figure(at) instanceof Percent && !passage.is(Words.CONJUNCTION, first - 1))) {
                return false;
            }
            if (words.is(Topic.UP, passage, at) || words.is(Topic.DOWN, passage, at)) {
                return true;
            }
        }
        return false;
    }

    /** "21 % et 11 %": joined to another one. */
    private static boolean isListed(Passage passage, Stretch share) {
        boolean after = passage.figure(share.first() - 2) instanceof Percent
                && (passage.is(Words.CONJUNCTION, share.first() - 1) || passage.is(',', share.first() - 1));
        boolean before = passage.figure(share.end() + 1) instanceof Percent
                && (passage.is(Words.CONJUNCTION, share.end()) || passage.is(',', share.end()));
        return after || before;
    }

    private boolean isHeldBefore(Passage passage, int first) {
        return words.find(Topic.HOLDS, passage, first - VERB_BEFORE, first) >= 0;
    }
}
