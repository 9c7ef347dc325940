package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a list of things on, past what it says of each: "une montre, la Nova, qui mesure le pouls, une balance, la Scan
 * 2, et un tensiomètre baptisé Vision".
 */
final class ThingList {

    /** Words from a comma to the name that goes on the list. */
    private static final int DESCRIPTION = 8;

    private final Passage passage;
    private final Predicate<NameMention> fits;
    private final List<NameMention> list = new ArrayList<>();
    /** Where an item of the list may have begun, -1 within none. */
    private int item = -1;
    private boolean relative;
    /** Whether what was read last depends on a preposition. */
    private boolean dependent;

    ThingList(Passage passage, Predicate<NameMention> fits) {
        this.passage = passage;
        this.fits = fits;
    }

    /** The things of the list that are named after this one. */
    List<NameMention> after(NameMention first) {
        int at = first.endToken();
        while (passage.has(at) && !ends(at)) {
            NameMention name = passage.name(at);
            if (name != null) {
                take(name);
                at = name.endToken();
            } else {
                read(at);
                at++;
            }
        }
        return list;
    }

    private void take(NameMention name) {
        if (item >= 0 && name.firstToken() - item <= DESCRIPTION && name.kind() != NameKind.UNKNOWN
                && fits.test(name)) {
            list.add(name);
            dependent = false;
        }
        item = -1;
    }

    private boolean ends(int at) {
        if (passage.is(';', at) || passage.is('|', at) || passage.is('–', at) || passage.is('—', at)) {
            return true;
        }
        if (VerbGroups.finiteAt(passage, at) == null) {
            return false;
        }
        boolean aside = relative;
        relative = false;
        item = -1;
        return !aside;
    }

    private void read(int at) {
        Function preposition = passage.preposition(at);
        if (passage.is(',', at)) {
            boolean goesOn = dependent && passage.name(at + 1) != null;
            item = goesOn ? -1 : at;
            dependent = goesOn;
        } else if (passage.is(Words.CONJUNCTION, at)) {
            item = dependent ? -1 : at;
        } else if (passage.is(Words.RELATIVE, at) && item < 0) {
            relative = true;
        } else if (preposition != null && preposition != Function.OF && !passage.is(Words.ARTICLE, at)) {
            dependent = true;
            item = -1;
        }
    }
}
