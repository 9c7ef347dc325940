package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Grammar.Words;

/** What stands outside of a sentence's own grammar: in brackets, between dashes, behind a colon or a quotation mark. */
final class Asides {

    private static final int LONGEST = 30;
    private static final int NOUN_PHRASE = 4;

    private final Passage passage;

    Asides(Passage passage) {
        this.passage = passage;
    }

    /** Whether no grammar reaches over a token. */
    static boolean isWall(Passage passage, int at) {
        return passage.is(';', at) || passage.is(':', at) || passage.is('“', at) || passage.is('”', at)
                || passage.is('«', at) || passage.is('»', at) || passage.is('|', at) || isDash(passage, at);
    }

    private static boolean isDash(Passage passage, int at) {
        return passage.is('–', at) || passage.is('—', at);
    }

    /** The token that opens what ends at a token: "(" or a dash; the token itself when it ends nothing. */
    int opening(int close) {
        if (passage.is(')', close)) {
            int at = close;
            while (passage.has(at) && close - at < LONGEST && !passage.is('(', at)) {
                at--;
            }
            return passage.is('(', at) ? at : close;
        }
        if (isDash(passage, close)) {
            for (int at = close - 1; passage.has(at) && close - at < LONGEST && !passage.is('.', at); at--) {
                if (isDash(passage, at)) {
                    return at;
                }
            }
        }
        return close;
    }

    /** The "whose" of ", whose customers" that ends at a token; -1 where there is none. */
    int relative(int noun) {
        for (int at = noun; passage.has(at) && noun - at < NOUN_PHRASE; at--) {
            if (passage.is(Words.RELATIVE, at) && passage.is(',', at - 1)) {
                return at;
            }
            if (passage.name(at) != null || passage.is(',', at)) {
                return -1;
            }
        }
        return -1;
    }

    /** The ")" of a "("; the token itself when there is none. */
    int closing(int open) {
        int at = open;
        while (passage.has(at) && at - open < LONGEST && !passage.is(')', at)) {
            at++;
        }
        return passage.is(')', at) ? at : open;
    }
}
