package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;

/** What says that an unknown name is that of a place. */
final class PlaceClues {

    private static final int REACH = 4;

    private PlaceClues() {}

    /** "son usine de Villers", "its plant in Moses Lake": whose site it is, is told before. */
    static boolean isSite(Passage passage, int from) {
        boolean linked = passage.preposition(from) != null;
        boolean site = false;
        for (int at = from - 1; linked && passage.has(at) && from - at < REACH; at--) {
            if (passage.name(at) != null || passage.is(',', at)) {
                return false;
            }
            site |= passage.is(Words.SITE, at);
            if (site && passage.is(Words.POSSESSIVE, at)) {
                return true;
            }
        }
        return site && passage.preposition(from) != Function.OF;
    }

    /** "Jonage (Rhône)", "in Dayton, Ohio", "à Lasse, dans l'est du Maine-et-Loire". */
    static boolean isBesidePlace(Passage passage, NameMention name) {
        int at = name.endToken();
        if (passage.is(',', at) && passage.preposition(at + 1) == Function.IN
                && passage.preposition(name.firstToken() - 1) == Function.TO) {
            return true;
        }
        NameMention next = passage.name(at + 1);
        boolean place = next != null && (next.kind() == NameKind.PLACE || next.kind() == NameKind.STATE);
        Function preposition = passage.preposition(name.firstToken() - 1);
        return place && next != null && preposition != null && preposition != Function.BY
                && preposition != Function.WITH
                && ((passage.is('(', at) && passage.is(')', next.endToken()))
                        || (passage.is(',', at) && !passage.is(Words.CONJUNCTION, next.endToken())
                                && preposition != Function.OF));
    }
}
