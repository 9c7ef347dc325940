package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whose a share or rank is: who stands right beside it, else the subject of its clause. */
final class ShareHolders {

    /** Most tokens between a fronted share and the name that it belongs to. */
    private static final int FRONT = 6;
    private static final int APPOSITION = 9;

    private final Passage passage;
    private final MarketWords words;
    private final HolderSearch search;

    ShareHolders(AnnotatedArticle article, Passage passage) {
        this.passage = passage;
        this.words = article.book().markets();
        this.search = new HolderSearch(article, passage);
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

    /** The subject of the clause that goes on to a place. */
    @Nullable
    NameMention subject(int before) {
        return search.before(passage.first(), before);
    }

    /** The names in a row before a place. */
    List<NameMention> row(int before) {
        return search.row(before);
    }

    /** Whose a rank is. */
    @Nullable
    NameMention of(Rank rank) {
        Stretch place = Stretch.of(passage, rank);
        NameMention beside = described(place.first());
        beside = beside == null ? listedBefore(place.first()) : beside;
        NameMention named = beside == null ? apposition(place) : beside;
        named = named == null ? predicate(place) : named;
        if (named != null && search.isKnown(named)) {
            return named;
        }
        NameMention before = isDependent(place) ? null : search.before(passage.first(), place.first());
        return before != null && search.isKnown(before) ? before : null;
    }

    /** "Maersk, the world's largest shipping company": the rank describes the name before it. */
    private @Nullable NameMention described(int first) {
        int at = passage.is(Words.ARTICLE, first - 1) ? first - 2 : first - 1;
        return passage.is(',', at) ? search.holderAt(at - 1) : null;
    }

    /** "et le groupe X à la 4e place": what goes on a list without a verb of its own. */
    private @Nullable NameMention listedBefore(int first) {
        int at = passage.is(Words.ARTICLE, first - 1) ? first - 2 : first - 1;
        NameMention name = passage.preposition(at) == Function.AT || passage.preposition(at) == Function.TO
                ? search.holderAt(at - 1)
                : null;
        return name != null && search.isListed(name) ? name : null;
    }

    /** "le premier fournisseur européen, OVHcloud, ...", "market leader Nokia": the rank describes the name after it. */
    private @Nullable NameMention apposition(Stretch rank) {
        boolean linked = false;
        boolean comma = false;
        for (int at = rank.end(); passage.has(at) && at - rank.end() < APPOSITION; at++) {
            NameMention name = search.holderAt(at);
            if (name != null) {
                return (comma ? isAside(name) : !linked) ? name : null;
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.HYPHEN)
                    || passage.tokens().is(at, TokenKind.ELISION);
            boolean beyond = comma && passage.preposition(at) != null; // "le numéro trois, derrière X"
            if ((passage.is(',', at) ? comma : !word) || beyond || search.isVerb(at)) {
                return null;
            }
            comma |= passage.is(',', at);
            linked |= passage.preposition(at) != null || passage.is(Words.ARTICLE, at);
        }
        return null;
    }

    /** "its stake in Switzerland's second-biggest lender": whoever is ranked, it is not the subject. */
    private boolean isDependent(Stretch rank) {
        if (words.is(Topic.PLACES, passage, rank.end() - 1)) {
            return false; // "en deuxième position"
        }
        int at = rank.first() - 1;
        while (passage.has(at) && (passage.is(Words.GENITIVE, at) || passage.name(at) != null
                || (passage.is(Words.ARTICLE, at) && passage.preposition(at) == null))) {
            NameMention owner = passage.name(at);
            at = owner == null ? at - 1 : owner.firstToken() - 1;
        }
        Function function = passage.preposition(at);
        return function == Function.IN || function == Function.BY || function == Function.AGAINST
                || function == Function.FROM || function == Function.WITH || function == Function.ON;
    }

    /** "Le troisième constructeur est Sony", "the biggest maker remains X". */
    private @Nullable NameMention predicate(Stretch rank) {
        if (!passage.is(Words.ARTICLE, rank.first() - 1)) {
            return null;
        }
        for (int at = rank.end(); passage.has(at) && at - rank.end() < APPOSITION; at++) {
            if (VerbGroups.finiteAt(passage, at) != null) {
                return search.holderAt(at + 1);
            }
            if (passage.name(at) != null || passage.is(',', at)) {
                return null;
            }
        }
        return null;
    }

    /** A name between commas, or at the end: no subject of its own. */
    private boolean isAside(NameMention name) {
        int next = name.endToken();
        return !passage.has(next) || passage.is(',', next) || passage.is('.', next) || passage.is(')', next)
                || passage.is('(', next)
                || passage.is(Words.CONJUNCTION, next);
    }
}
