package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
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
    private final HolderRows rows;

    ShareHolders(Passage passage, MarketWords words, HolderSearch search) {
        this.passage = passage;
        this.words = words;
        this.search = search;
        this.rows = new HolderRows(passage, search);
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
            if (holder == null && !owned) {
                holder = search.after(share.end());
            }
            holders.add(holder);
            from = share.end();
        }
        return holders;
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
        List<NameMention> names = rows.row(Stretch.of(passage, shares.get(first)).first());
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
        before = passage.is(Words.ARTICLE, before) && passage.is(',', before - 1) ? before - 1 : before;
        NameMention owner = owner(before);
        if (owner != null) {
            return owner;
        }
        NameMention told = ofParticiple(before);
        if (told != null) {
            return told;
        }
        boolean apart = passage.is('(', before) || passage.is(':', before) || passage.is('=', before)
                || passage.is(',', before)
                || passage.is('-', before) || passage.preposition(before) == Function.WITH
                || passage.preposition(before) == Function.AT || passage.preposition(before) == Function.TO;
        int beside = apart ? pastUnits(before - 1) : before;
        return search.holderAt(passage.is(',', beside) ? beside - 1 : beside);
    }

    /** "loin devant Volkswagen, crédité de 12 %": what a participle tells of the name before it. */
    private @Nullable NameMention ofParticiple(int preposition) {
        int participle = preposition - 1;
        boolean told = passage.preposition(preposition) != null && passage.is(',', participle - 1)
                && passage.senses(participle).stream().anyMatch(sense -> sense.tense() == Tense.PARTICIPLE);
        return told ? search.holderAt(participle - 2) : null;
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

    /** "HP (13,5 millions, 19,7 %)", "Huawei with 3.4M units, 10 %": the units that stand between a name and its share. */
    private int pastUnits(int at) {
        int open = at;
        while (passage.has(open) && at - open < FRONT && search.holderAt(open) == null && !opensUnits(open)) {
            open--;
        }
        return opensUnits(open) && open < at ? open - 1 : at;
    }

    private boolean opensUnits(int at) {
        return passage.is('(', at) || (passage.preposition(at) == Function.WITH && passage.figure(at + 1) != null);
    }

    /** "BMW, Mercedes et Audi (3,11 à 3,14 %)": what each of them has lies between. */
    boolean isOfRow(Percent share) {
        return share.magnitude().max() != null && rows.row(Stretch.of(passage, share).first() - 1).size() > 1;
    }
}
