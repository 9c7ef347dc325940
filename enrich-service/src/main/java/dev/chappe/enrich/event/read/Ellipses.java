package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums that leave out their currency because another sum has just told it: "46 millions d'euros, dont 35 millions". */
final class Ellipses {

    /** Tokens back to the sum that tells the currency. */
    private static final int FARTHEST = 150;

    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000_000);

    private Ellipses() {}

    /** The sum that a large number is when it counts nothing else, null when it is none. */
    static @Nullable Money sum(Passage passage, PlainNumber number) {
        if (number.magnitude().value().compareTo(LEAST) < 0) {
            return null;
        }
        int first = passage.tokens().tokenAt(number.span().start());
        int next = passage.tokens().tokenAt(number.span().end() - 1) + 1;
        Money earlier = countsNothing(passage, next) ? earlier(passage, first) : null;
        return earlier == null
                ? null
                : new Money(number.span(), number.magnitude(), earlier.currency(), null, null, null);
    }

    /** Whether no noun follows that would tell what is counted: "35 millions auprès de X", but "35 millions de clients". */
    private static boolean countsNothing(Passage passage, int next) {
        if (!passage.has(next) || !passage.tokens().is(next, TokenKind.WORD)) {
            return !passage.tokens().is(next, TokenKind.CLITIC);
        }
        Function preposition = passage.preposition(next);
        boolean verb = passage.senses(next).stream().anyMatch(sense -> sense.isVerb());
        return verb || passage.is(Words.CONJUNCTION, next) || passage.is(Words.RELATIVE, next)
                || passage.isAdverb(next) || (preposition != null && preposition != Function.OF);
    }

    private static @Nullable Money earlier(Passage passage, int from) {
        for (int at = from - 1; at >= 0 && from - at < FARTHEST; at--) {
            Mention figure = passage.text().figure(at);
            if (figure instanceof Money money) {
                return money;
            }
        }
        return null;
    }
}
