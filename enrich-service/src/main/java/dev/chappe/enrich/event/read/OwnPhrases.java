package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds words and descriptions that fill a role of a user's own type. */
final class OwnPhrases {

    private static final int LONGEST = 10;
    private static final int REACH = 4;

    private OwnPhrases() {}

    /** The value whose words stand nearest to the trigger, null when none do. */
    static @Nullable Placed word(Passage passage, Arguments arguments, Map<String, WordSet> values) {
        Placed best = null;
        int nearest = Integer.MAX_VALUE;
        for (int at = passage.first(); at < passage.end(); at++) {
            int distance = at < arguments.first() ? arguments.first() - at : Math.max(0, at - arguments.end());
            for (Map.Entry<String, WordSet> value : values.entrySet()) {
                int end = value.getValue().endOf(passage.tokens(), at);
                if (end > 0 && distance < nearest) {
                    nearest = distance;
                    best = new Placed(new RoleValue.Text(value.getKey()), passage.tokens().span(at, end), null);
                }
            }
        }
        return best;
    }

    /** The words in one of the functions, without article, up to the end of the phrase; null when there are none. */
    static @Nullable Placed description(Passage passage, Arguments arguments, List<Function> functions) {
        for (Function function : functions) {
            int from = function == Function.OBJECT || function == Function.ANY
                    ? arguments.end()
                    : behind(passage, arguments.end(), function);
            Placed found = from < 0 ? null : phrase(passage, from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static int behind(Passage passage, int from, Function preposition) {
        for (int at = from; passage.has(at); at++) {
            if (passage.preposition(at) == preposition && passage.figure(at) == null) {
                return at + 1;
            }
        }
        return -1;
    }

    private static @Nullable Placed phrase(Passage passage, int start) {
        int from = start;
        while (passage.is(Words.ARTICLE, from)) {
            from++;
        }
        int end = from;
        while (passage.has(end) && end - from < LONGEST && !isEnd(passage, end, from)) {
            end++;
        }
        while (end > from && (passage.preposition(end - 1) != null || passage.is(Words.ARTICLE, end - 1))) {
            end--;
        }
        if (end == from) {
            return null;
        }
        Span span = passage.tokens().span(from, end);
        return new Placed(new RoleValue.Text(passage.tokens().text().substring(span.start(), span.end())), span, null);
    }

    private static boolean isEnd(Passage passage, int at, int from) {
        return passage.figure(at) != null || passage.is(',', at) || passage.is('.', at) || passage.is('(', at)
                || passage.is(';', at) || passage.is(':', at) || passage.is(Words.RELATIVE, at)
                || (at > from && VerbGroups.finiteAt(passage, at) != null);
    }

    /** Whether a word beside a name says that it is one of a class: "the Comirnaty vaccine", "le vaccin Comirnaty". */
    static boolean isOfClass(Passage passage, NameMention name, WordSet classWords) {
        for (int at = name.firstToken() - 1; passage.has(at) && name.firstToken() - at <= REACH; at--) {
            if (classWords.has(passage.tokens(), at)) {
                return true;
            }
            if (passage.name(at) != null || passage.preposition(at) != null || passage.is(',', at)) {
                break;
            }
        }
        int end = name.endToken();
        boolean apposition = passage.is(',', end) && passage.is(Words.ARTICLE, end + 1);
        int from = apposition ? end + 2 : end;
        for (int at = from; passage.has(at) && at - from < REACH; at++) {
            if (classWords.has(passage.tokens(), at)) {
                return true;
            }
            if (passage.name(at) != null || passage.preposition(at) != null || passage.is(',', at)
                    || VerbGroups.finiteAt(passage, at) != null) {
                return false;
            }
        }
        return false;
    }
}
