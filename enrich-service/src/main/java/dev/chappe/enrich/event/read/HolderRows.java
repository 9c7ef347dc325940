package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.List;

/** Reads names that stand in a row: "X, Y et le groupe Z". */
final class HolderRows {

    private final Passage passage;
    private final HolderSearch search;

    HolderRows(Passage passage, HolderSearch search) {
        this.passage = passage;
        this.search = search;
    }

    /** "et le groupe X": a conjunction and no verb stand before the name. */
    boolean isListed(NameMention name) {
        int at = name.firstToken() - 1;
        while (passage.is(Words.COMPANY, at) || passage.is(Words.ARTICLE, at)) {
            at--;
        }
        return passage.is(Words.CONJUNCTION, at);
    }

    /** The names in a row that stand nearest before a place. */
    List<NameMention> row(int before) {
        List<NameMention> names = new ArrayList<>();
        int next = -1;
        for (int at = before - 1; passage.has(at); at--) {
            NameMention name = passage.name(at);
            if (name == null) {
                continue;
            }
            at = name.firstToken();
            if (search.holderAt(at) == null || (next >= 0 && !isRow(name.endToken(), next))) {
                return names.isEmpty() ? names : names.reversed();
            }
            names.add(name);
            next = name.firstToken();
        }
        return names.reversed();
    }

    private boolean isRow(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!passage.is(',', at) && !passage.is(Words.CONJUNCTION, at) && !passage.is(Words.ARTICLE, at)) {
                return false;
            }
        }
        return true;
    }
}
