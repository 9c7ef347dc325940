package dev.chappe.enrich.clause;

import dev.chappe.enrich.name.NameMention;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who says what stands between quotation marks: "We are buying X", said the head of Y. */
final class Speakers {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_SPEAKER = 10;

    private final Passage passage;

    Speakers(Passage passage) {
        this.passage = passage;
    }

    /** The first fitting name after the verb of saying that follows a quote, null when there is none. */
    @Nullable
    NameMention after(int from, Predicate<NameMention> accept) {
        int verb = sayingAfterQuote(from);
        for (int at = verb + 1; verb > 0 && passage.has(at) && at - verb <= LONGEST_SPEAKER; at++) {
            NameMention name = passage.name(at);
            if (name != null && accept.test(name)) {
                return name;
            }
            if (VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    private int sayingAfterQuote(int from) {
        boolean closed = false;
        for (int at = from; passage.has(at) && at - from < LONGEST_QUOTE; at++) {
            closed |= passage.is('»', at) || passage.is('”', at) || passage.is('"', at);
            boolean says = closed && passage.senses(at).stream().anyMatch(passage.grammar()::isSaying);
            if (says) {
                return at;
            }
        }
        return 0;
    }
}
