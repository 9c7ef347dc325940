package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whose a rank is: the name that it describes, else the subject of its clause. */
final class RankHolders {

    /** Words from a rank to the name that it describes. */
    private static final int APPOSITION = 9;

    private final Passage passage;
    private final HolderSearch search;
    private final HolderRows rows;

    RankHolders(Passage passage, HolderSearch search) {
        this.passage = passage;
        this.search = search;
        this.rows = new HolderRows(passage, search);
    }

    /** Whose a rank is. */
    @Nullable
    NameMention of(Rank rank) {
        return of(Stretch.of(passage, rank));
    }

    @Nullable
    NameMention of(Stretch place) {
        NameMention beside = described(place.first());
        beside = beside == null ? listedBefore(place.first()) : beside;
        NameMention named = beside == null ? apposition(place) : beside;
        if (named != null && search.isKnown(named)) {
            return named;
        }
        NameMention before = search.before(passage.first(), place.first());
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
        return name != null && rows.isListed(name) ? name : null;
    }

    /** "le premier fournisseur européen, OVHcloud, ...", "market leader Nokia": the rank describes the name after it. */
    private @Nullable NameMention apposition(Stretch rank) {
        boolean linked = false;
        boolean comma = false;
        for (int at = rank.end(); passage.has(at) && at - rank.end() < APPOSITION; at++) {
            NameMention name = search.holderAt(at);
            if (name != null) {
                return comma || !linked ? name : null;
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.HYPHEN)
                    || passage.tokens().is(at, TokenKind.ELISION);
            boolean beyond = comma && passage.preposition(at) != null; // "le numéro trois, derrière X"
            if ((passage.is(',', at) ? comma : !word) || beyond) {
                return null;
            }
            comma |= passage.is(',', at);
            linked |= passage.preposition(at) != null || passage.is(Words.ARTICLE, at);
        }
        return null;
    }

    /** The subject of the clause that goes on to a place. */
    @Nullable
    NameMention subject(int before) {
        return search.before(passage.first(), before);
    }

    /** The names in a row before a place. */
    List<NameMention> row(int before) {
        return rows.row(before);
    }
}
