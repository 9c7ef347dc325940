package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who stands at which place of a market. */
final class ShareRanks {

    private static final int BEFORE = 4;
    private static final int PHRASE = 5;
    /** Nobody counts further. */
    private static final int LAST_PLACE = 30;
    private static final int PODIUM = 3;
    private static final int CLOSER = 5;
    private static final int CLAUSE = 6;

    /** So many sentences after a rank, a list of ranks still goes on. */
    private static final int CARRIED = 2;

    private final MarketWords words;
    private int last = Integer.MIN_VALUE / 2;

    ShareRanks(MarketWords words) {
        this.words = words;
    }

    /** Somebody at a place. */
    record Placed(NameMention holder, int position, Span span) {}

    /**
     * The places told in a sentence.
     *
     * @param about
     *            whether shares are spoken of here
     * @param table
     *            whether the article has spoken of shares by now
     */
    List<Placed> of(Passage passage, RankHolders holders, boolean about, boolean table) {
        List<Placed> found = new ArrayList<>();
        boolean listed = about || passage.number() - last <= CARRIED;
        for (Rank rank : passage.figures(Rank.class)) {
            Stretch place = Stretch.of(passage, rank);
            boolean inTable = listed || (table && (words.is(Topic.PLACES, passage, place.end() - 1)
                    || words.find(Topic.PLACED, passage, place.first() - 1, place.end()) >= 0));
            boolean ofMaker = isOfMaker(passage, place, inTable);
            NameMention holder = ofMaker || isOfCountry(passage, place) ? holders.of(rank) : null;
            holder = holder != null && !ofMaker && !holder.kind().isOrganisation() ? null : holder;
            if (holder != null && rank.position() <= LAST_PLACE) {
                last = passage.number();
                found.add(new Placed(holder, rank.position(), rank.span()));
            }
        }
        addMakers(passage, holders, found);
        if (listed || table) {
            addBare(passage, holders, listed, found);
            addLeader(passage, holders, found);
            addLast(passage, holders, found);
        }
        return found;
    }

    /** Whether what is ranked sells something: no tennis player, no market, none of several, none of the past. */
    private boolean isOfMaker(Passage passage, Stretch rank, boolean listed) {
        boolean former = words.find(Topic.FORMER, passage, rank.first() - BEFORE, rank.first()) >= 0;
        return !former && !isOfSeveral(passage, rank.end()) && !isMissed(passage, rank.first())
                && !isOfMarket(passage, rank.end())
                && (listed || isOfTrade(passage, rank));
    }

    /** "X et Y, les numéros un et deux": one place of each of them. */
    private boolean isOfSeveral(Passage passage, int end) {
        return passage.is(Words.CONJUNCTION, end)
                && (passage.figure(end + 1) instanceof PlainNumber || words.ordinal(passage, end + 1) > 0);
    }

    /** "n'est pas encore le premier opérateur", "vise la première place": nobody stands there yet. */
    private boolean isMissed(Passage passage, int rank) {
        for (int at = rank - 1; passage.has(at) && rank - at <= CLAUSE; at--) {
            if (passage.is(Words.NEGATION, at) || words.is(Topic.AIMS, passage, at)) {
                return true;
            }
            if (passage.is(',', at) || passage.name(at) != null) {
                return false;
            }
        }
        return false;
    }

    /** "the world's largest EV market": a market among markets. */
    private boolean isOfMarket(Passage passage, int end) {
        for (int at = end; passage.has(at) && at < end + BEFORE && passage.preposition(at) == null; at++) {
            if (words.is(Topic.MAKERS, passage, at)) {
                return false;
            }
            if (words.is(Topic.HEADS, passage, at)) {
                return !words.is(Topic.OBSERVERS, passage, at + 1);
            }
        }
        return false;
    }

    /** "the second biggest bank to fail", "la première banque à proposer": a rank among those who do something. */
    private static boolean isFirstToDo(Passage passage, int from) {
        for (int at = from; passage.has(at) && at - from < BEFORE; at++) {
            if (passage.preposition(at) == Function.TO) {
                return passage.senses(at + 1).stream().anyMatch(sense -> sense.tense() == Tense.INFINITIVE);
            }
            if (passage.preposition(at) != null || passage.is(',', at) || passage.name(at) != null) {
                return false;
            }
        }
        return false;
    }

    /** "numéro un mondial du ciment", "market leader in ERP": the place in a trade. */
    private boolean isOfTrade(Passage passage, Stretch rank) {
        return words.find(Topic.RANKS, passage, rank.first() - 1, rank.end() + PHRASE) >= 0
                || words.find(Topic.HELD, passage, rank.end(), rank.end() + PHRASE) >= 0;
    }

    /** "le numéro 2 de France", "No. 1 in Europe": of a company it can only be the place in its trade. */
    private boolean isOfCountry(Passage passage, Stretch rank) {
        Function function = passage.preposition(rank.end());
        NameMention place = passage.name(passage.is(Words.ARTICLE, rank.end() + 1) ? rank.end() + 2 : rank.end() + 1);
        return (function == Function.OF || function == Function.IN) && place != null
                && (place.kind() == NameKind.STATE || place.kind() == NameKind.PLACE)
                && words.find(Topic.FORMER, passage, rank.first() - BEFORE, rank.first()) < 0
                && !isMissed(passage, rank.first()) && !isFirstToDo(passage, place.endToken());
    }

    /** "le premier cimentier mondial", "the third carmaker": an ordinal and the kind of firm that it counts. */
    private void addMakers(Passage passage, RankHolders holders, List<Placed> found) {
        for (int at = passage.first(); at < passage.end(); at++) {
            int place = words.ordinal(passage, at);
            boolean counts = place > 0 && passage.figure(at) == null && words.is(Topic.MAKERS, passage, at + 1);
            Stretch rank = new Stretch(at, at + 1);
            if (counts && (isOfTrade(passage, new Stretch(at, at + 2)) || isOfCountry(passage, new Stretch(at, at + 2)))
                    && isOfMaker(passage, rank, false)) {
                NameMention holder = holders.of(rank);
                if (holder != null) {
                    found.add(new Placed(holder, place, passage.tokens().span(at, at + 1)));
                }
            }
        }
    }

    /** "was second, with 20 %", "ranked fifth", "remains in second position": an ordinal alone, in a list of shares. */
    private void addBare(Passage passage, RankHolders holders, boolean listed, List<Placed> found) {
        for (int at = passage.first(); at < passage.end(); at++) {
            int place = words.ordinal(passage, at);
            boolean told = words.find(Topic.PLACED, passage, at - 2, at) >= 0;
            boolean alone = place > 0 && passage.figure(at) == null && (told || (listed && place > 1))
                    && (passage.preposition(at + 1) != null || !passage.tokens().is(at + 1, TokenKind.WORD)
                            || (told && words.is(Topic.PLACES, passage, at + 1)));
            NameMention holder = alone ? holders.subject(at) : null;
            if (holder != null) {
                found.add(new Placed(holder, place, passage.tokens().span(at, at + 1)));
            }
        }
    }

    /** "leads the market", "conserve la tête". */
    private void addLeader(Passage passage, RankHolders holders, List<Placed> found) {
        int at = words.find(Topic.LEADERS, passage, passage.first(), passage.end());
        if (at >= 0 && passage.figure(at) == null) {
            NameMention holder = holders.subject(at);
            if (holder != null) {
                found.add(new Placed(holder, 1, passage.tokens().span(at, at + 1)));
            }
        }
    }

    /** "X and Y rounded out the top five": the last places, in that order. */
    private void addLast(Passage passage, RankHolders holders, List<Placed> found) {
        int at = words.find(Topic.CLOSERS, passage, passage.first(), passage.end());
        Integer places = at < 0 ? null : places(passage, at);
        if (places == null) {
            return;
        }
        List<NameMention> names = holders.row(at);
        NameMention only = names.size() > 1 ? null : holders.subject(at);
        names = only == null ? names : List.of(only);
        for (int i = 0; i < names.size() && names.size() < places; i++) {
            found.add(new Placed(names.get(i), places - names.size() + 1 + i, passage.tokens().span(at, at + 1)));
        }
    }

    private @Nullable Integer places(Passage passage, int closer) {
        for (int at = closer; passage.has(at) && at - closer < CLOSER; at++) {
            Mention figure = passage.figure(at);
            if (figure instanceof PlainNumber number && number.magnitude().value().scale() == 0) {
                return number.magnitude().value().intValue();
            }
            if (words.is(Topic.PODIUM, passage, at)) {
                return PODIUM;
            }
        }
        return null;
    }
}
