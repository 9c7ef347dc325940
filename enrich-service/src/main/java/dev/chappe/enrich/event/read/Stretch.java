package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.mention.Mention;

/**
 * The tokens of a figure in its sentence.
 *
 * @param first
 *            its first token
 * @param end
 *            one past its last token
 */
record Stretch(int first, int end) {

    static Stretch of(Passage passage, Mention figure) {
        return new Stretch(passage.tokens().tokenAt(figure.span().start()),
                passage.tokens().tokenAt(figure.span().end() - 1) + 1);
    }
}
