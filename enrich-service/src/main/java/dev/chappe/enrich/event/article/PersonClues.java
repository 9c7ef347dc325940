package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.text.TokenKind;

/** What says that an unknown name is that of a person. */
final class PersonClues {

    private static final int REACH = 6;

    private PersonClues() {}

    /** "le PDG de Xiaomi, Lei Jun". */
    static boolean isAfterPersonWord(Passage passage, int from) {
        for (int at = from; passage.has(at) && from - at < REACH; at--) {
            if (passage.is(Words.PERSON, at) && passage.name(at) == null) {
                return true;
            }
            if (passage.is(',', at)) {
                return false;
            }
        }
        return false;
    }

    /** "X, who", "X à la tête de Y", "X, 34 ans,": what follows a name tells it. */
    static boolean isBefore(Passage passage, int next) {
        boolean comma = passage.is(',', next);
        boolean inOffice = passage.preposition(next) != null && passage.is(Words.PERSON, next);
        return inOffice || passage.is(Words.PERSON_RELATIVE, comma ? next + 1 : next)
                || (comma && isAge(passage, next + 1));
    }

    private static boolean isAge(Passage passage, int number) {
        boolean twoDigits = passage.tokens().is(number, TokenKind.NUMBER)
                && passage.tokens().end(number) - passage.tokens().start(number) == 2;
        int after = number + 1;
        boolean years = passage.is(',', after + 1) && passage.tokens().is(after, TokenKind.WORD)
                && passage.figure(after) instanceof Quantity;
        return twoDigits && (passage.is(',', after) || years);
    }
}
