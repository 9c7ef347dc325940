package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence that one noun holds together, with what depends on it by "of": "the merger of A and B", "les
 * activités chinoises de X".
 *
 * @param first
 *            first token
 * @param end
 *            one past the last token; the first when the phrase is empty
 */
record NounPhrase(Passage passage, int first, int end) {

    private static final int LONGEST = 20;

    /** The phrase that begins at a token. */
    static NounPhrase from(Passage passage, int first) {
        int at = first;
        while (passage.has(at) && at - first < LONGEST) {
            NameMention name = passage.name(at);
            if (name != null) {
                at = name.endToken();
            } else if (ends(passage, at, first)) {
                break;
            } else {
                at++;
            }
        }
        return new NounPhrase(passage, first, at);
    }

    /** What stands between a token and the nearest boundary to its left. */
    static NounPhrase upTo(Passage passage, int end) {
        int last = end - 1;
        while (passage.has(last) && passage.name(last) == null && passage.isAdverb(last)) {
            last--;
        }
        if (passage.is(Words.CONJUNCTION, last)) {
            return new NounPhrase(passage, end, end); // "fined X and also barred"
        }
        int at = end;
        while (passage.has(at - 1) && end - at < LONGEST && !isBoundary(passage, at - 1)) {
            NameMention name = passage.name(at - 1);
            at = name == null ? at - 1 : name.firstToken();
        }
        return new NounPhrase(passage, at, end);
    }

    private static boolean ends(Passage passage, int at, int first) {
        if (isBoundary(passage, at)) {
            return true;
        }
        Function preposition = passage.preposition(at);
        boolean turns = preposition != null && preposition != Function.OF;
        return at > first && (turns || (passage.is(Words.CONJUNCTION, at) && !opensName(passage, at + 1)));
    }

    private static boolean opensName(Passage passage, int at) {
        return passage.name(at) != null || (passage.is(Words.ARTICLE, at) && passage.name(at + 1) != null);
    }

    private static boolean isBoundary(Passage passage, int at) {
        return passage.name(at) == null && passage.figure(at) == null
                && (passage.is(',', at) || passage.is(';', at) || passage.is(':', at) || passage.is('(', at)
                        || passage.is(')', at) || passage.is('“', at) || passage.is('”', at) || passage.is('«', at)
                        || passage.is('»', at) || passage.is('"', at) || passage.is('–', at) || passage.is('—', at)
                        || passage.is('|', at) || passage.is(Words.RELATIVE, at)
                        || (!passage.tokens().is(at, TokenKind.CLITIC) && VerbGroups.finiteAt(passage, at) != null));
    }

    /** The names in it, in order. */
    List<NameMention> names() {
        List<NameMention> names = new ArrayList<>();
        for (int at = first; at < end; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                names.add(name);
                at = name.endToken() - 1;
            }
        }
        return names;
    }

    /** The first token outside of names that is of a set, -1 when there is none. */
    int indexOf(Words set) {
        for (int at = first; at < end; at++) {
            if (passage.name(at) == null && passage.is(set, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The noun that a name before it only qualifies: "shares" in "Apple shares"; -1 when the name is no modifier. */
    int headAfter(NameMention name) {
        int head = -1;
        for (int at = name.endToken(); at < end; at++) {
            boolean noun = passage.tokens().is(at, TokenKind.WORD) && passage.name(at) == null
                    && passage.figure(at) == null && passage.preposition(at) == null
                    && !passage.is(Words.CONJUNCTION, at) && !passage.isAdverb(at);
            if (!noun) {
                return head;
            }
            head = at;
        }
        return head;
    }

    /** Whether anything but adverbs and dates is in it. */
    boolean isEmpty() {
        for (int at = first; at < end; at++) {
            boolean word = passage.tokens().is(at, TokenKind.WORD) && passage.figure(at) == null
                    && !passage.isAdverb(at);
            if (word) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with an article, which may be part of the preposition before it: "au géant". */
    boolean isDefinite() {
        return passage.is(Words.ARTICLE, first)
                || (passage.preposition(first - 1) != null && passage.is(Words.ARTICLE, first - 1));
    }

    boolean holds(NameMention name) {
        return name.firstToken() >= first && name.endToken() <= end;
    }

    /** One past its last token before a token, without article. */
    int start() {
        int at = first;
        while (at < end - 1 && passage.name(at) == null
                && (passage.is(Words.ARTICLE, at) || passage.isAdverb(at) || passage.preposition(at) != null)) {
            at++;
        }
        return at;
    }
}
