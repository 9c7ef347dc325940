package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whose a share is: who stands right beside it, else the subject of its clause. */
final class ShareHolders {

    /** Most tokens between a fronted share and the name that it belongs to. */
    private static final int FRONT = 6;

    private final Passage passage;
    private final MarketWords words;
    private final HolderSearch search;

    ShareHolders(Passage passage, MarketWords words, HolderSearch search) {
        this.passage = passage;
        this.words = words;
        this.search = search;
    }

    /** Whether "for X" or "chez X" follows a share. */
    static boolean isOwnedAfter(Passage passage, MarketWords words, int end) {
        return passage.preposition(end) == Function.FOR || words.is(Topic.HOLDERS, passage, end);
    }

    /** The holder of each of the sentence's shares, null where none is told. */
    List<@Nullable NameMention> of(List<Percent> shares) {
        List<@Nullable NameMention> holders = new ArrayList<>();
        int from = passage.first();
        for (int i = 0; i < shares.size(); i++) {
            Stretch share = Stretch.of(passage, shares.get(i));
            NameMention holder = listed(shares, i);
            if (holder == null) {
                holder = beside(share);
            }
            boolean owned = isOwnedAfter(passage, words, share.end());
            if (holder == null && !owned) {
                holder = search.before(from, share.first());
            }
            if (holder == null && !owned && isFronted(share)) {
                holder = search.after(share.end());
            }
            if (holder == null && !owned && i > 0 && from > passage.first()) {
                holder = joined(from, share.first()) ? holders.get(i - 1) : null;
            }
            holders.add(holder);
            from = share.end();
        }
        return holders;
    }

    /** "holds 20 % of PCs and 12 % of tablets": the second one has no holder of its own. */
    private boolean joined(int from, int to) {
        boolean joined = false;
        for (int at = from; at < to; at++) {
            if (passage.name(at) != null) {
                return false;
            }
            joined |= passage.is(Words.CONJUNCTION, at);
        }
        return joined;
    }

    /** "X et Y contrôlent 30 % et 20 %": as many names in a row before as shares in a row. */
    private @Nullable NameMention listed(List<Percent> shares, int index) {
        int first = index;
        while (first > 0 && isRow(shares.get(first - 1), shares.get(first))) {
            first--;
        }
        int end = index + 1;
        while (end < shares.size() && isRow(shares.get(end - 1), shares.get(end))) {
            end++;
        }
        if (end - first < 2) {
            return null;
        }
        List<NameMention> names = search.row(Stretch.of(passage, shares.get(first)).first());
        return names.size() == end - first ? names.get(index - first) : null;
    }

    private boolean isRow(Percent one, Percent other) {
        for (int at = Stretch.of(passage, one).end(); at < Stretch.of(passage, other).first(); at++) {
            if (!passage.is(',', at) && !passage.is(Words.CONJUNCTION, at) && !passage.isAdverb(at)) {
                return false;
            }
        }
        return true;
    }

    /** "22 % for Samsung", "Oppo (24 %)", "MTN with 31 %", "Samsung: 22 %". */
    private @Nullable NameMention beside(Stretch share) {
        if (isOwnedAfter(passage, words, share.end())) {
            return search.described(share.end() + 1);
        }
        int before = ShareFigures.beforeAdverbs(passage, share.first());
        NameMention owner = owner(before);
        if (owner != null) {
            return owner;
        }
        boolean apart = passage.is('(', before) || passage.is(':', before) || passage.is('=', before)
                || passage.is(',', before)
                || passage.is('-', before) || passage.preposition(before) == Function.WITH
                || passage.preposition(before) == Function.AT || passage.preposition(before) == Function.TO;
        int beside = apart ? pastUnits(before - 1) : before;
        return search.holderAt(passage.is(',', beside) ? beside - 1 : beside);
    }

    /** "devant Huawei et ses 17 %", "devant Lenovo et sa part stable de 20 %": who stands before the possessive. */
    private @Nullable NameMention owner(int before) {
        for (int at = before; passage.has(at) && before - at < FRONT; at--) {
            if (passage.is(Words.POSSESSIVE, at)) {
                return passage.is(Words.CONJUNCTION, at - 1) ? search.holderAt(at - 2) : null;
            }
            if (passage.name(at) != null || passage.is(',', at)) {
                return null;
            }
        }
        return null;
    }

    /** "HP (13,5 millions, 19,7 %)": the units that stand between a name and its share. */
    private int pastUnits(int at) {
        int open = at;
        while (passage.has(open) && at - open < FRONT && search.holderAt(open) == null && !passage.is('(', open)) {
            open--;
        }
        return passage.is('(', open) && open < at ? open - 1 : at;
    }

    /** "With 22 %, ...": the clause begins with the share. */
    private boolean isFronted(Stretch share) {
        for (int at = share.first() - 1; passage.has(at) && share.first() - at < FRONT; at--) {
            boolean begins = at == passage.first() || passage.is(',', at - 1) || passage.is(':', at - 1)
                    || passage.is(Words.CONJUNCTION, at - 1);
            if (begins && passage.preposition(at) != null) {
                return true;
            }
        }
        return false;
    }

    /** "BMW, Mercedes et Audi (3,11 à 3,14 %)": what each of them has lies between. */
    boolean isOfRow(Percent share) {
        return share.magnitude().max() != null && search.row(Stretch.of(passage, share).first() - 1).size() > 1;
    }
}
