package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;

/** What stands before a name and tells its kind: "le fabricant X", "Mr. X", "l'architecture X". */
final class CluesBefore {

    private static final int REACH = 6;

    private final Passage passage;
    private final KindVotes votes;

    CluesBefore(Passage passage, KindVotes votes) {
        this.passage = passage;
        this.votes = votes;
    }

    void vote(NameMention name) {
        int at = name.firstToken() - 1;
        if (passage.is('"', at) || passage.is('«', at) || passage.is('“', at) || passage.is(':', at)) {
            at--;
        }
        if (passage.is(',', at) && PersonClues.isAfterPersonWord(passage, at - 1)) {
            votes.vote(name, NameKind.PERSON);
            return;
        }
        if (PlaceClues.isSite(passage, at) || PlaceClues.isBesidePlace(passage, name)) {
            votes.vote(name, NameKind.PLACE);
            return;
        }
        if (passage.is('.', at) && passage.is(Words.PERSON, at - 1)) {
            at--; // "Mr. Dimon"
        }
        if (passage.is(',', at) && passage.is(',', name.endToken()) && votes.voteWord(passage, name, at - 1, at - 1)) {
            return; // "a new program, Series, that"
        }
        NameMention maker = passage.name(at);
        if (maker != null && maker.kind() == NameKind.COMPANY && name.kind() == NameKind.PRODUCT) {
            at = maker.firstToken() - 1; // "l'architecture AMD Zen 5"
        }
        boolean of = false;
        boolean inside = false;
        for (int steps = 0; passage.has(at) && steps < REACH; steps++, at--) {
            if (passage.name(at) != null || passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return;
            }
            Function preposition = passage.preposition(at);
            if (preposition != null && preposition != Function.OF) {
                return;
            }
            boolean article = passage.is(Words.ARTICLE, at);
            if (preposition == Function.OF) {
                of |= steps == 0;
                inside = true;
                continue;
            }
            if (passage.is(Words.PERSON, at)) {
                votes.vote(name, of || inside ? NameKind.COMPANY : NameKind.PERSON);
                return;
            }
            if (inside && !of && passage.is(Words.COMPANY, at)) {
                votes.vote(name, NameKind.COMPANY); // "la société de gestion H2O"
                return;
            }
            if (passage.preposition(at - 1) == Function.OF && passage.is(Words.COMPANY, at - 2)) {
                votes.vote(name, NameKind.COMPANY); // "l'éditeur de logiciels X"
                return;
            }
            if (!of && votes.voteWord(passage, name, at, at)) {
                return;
            }
            if (article && steps > 0) {
                return;
            }
        }
    }
}
