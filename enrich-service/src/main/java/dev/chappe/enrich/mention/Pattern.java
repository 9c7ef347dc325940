package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.TokenizedText;
import java.util.List;

/**
 * A sequence of words and word classes, and what it means.
 *
 * @param calendar
 *            of periods, whose year is meant
 */
record Pattern(PatternAction action, Period.Calendar calendar, List<PatternElement> elements) {

    Pattern {
        elements = List.copyOf(elements);
    }

    /** One past the last token that the pattern takes from a token on, or {@link PatternElement#NO_MATCH}. */
    int match(TokenizedText text, int first, FoundNumbers numbers, Captures captures) {
        captures.clear();
        int token = first;
        for (PatternElement element : elements) {
            if (token > first && token < text.count() && text.startsLine(token)) {
                return PatternElement.NO_MATCH;
            }
            token = element.match(text, token, numbers, captures);
            if (token < 0) {
                return PatternElement.NO_MATCH;
            }
        }
        return token;
    }
}
