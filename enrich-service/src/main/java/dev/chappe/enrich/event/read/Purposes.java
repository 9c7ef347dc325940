package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.event.trace.Origin;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sum of money is for. */
final class Purposes {

    private static final Set<Function> OPENING = Set.of(Function.IN, Function.FOR, Function.TO, Function.ON);
    private static final int FARTHEST = 14;
    private static final int LONGEST = 10;
    private static final Set<String> STOPS = Set.of(",", ".", "(", ";", ":", "|");

    private Purposes() {}

    /** Fills the role from a sentence that names the sum, unless it is filled. */
    static void fill(AnnotatedArticle article, Passage passage, Draft draft, RoleSpec spec) {
        Money sum = sum(passage, draft);
        if (sum == null || draft.role(spec.name()) != null) {
            return;
        }
        int after = passage.tokens().tokenAt(sum.span().end() - 1) + 1;
        Span noun = noun(passage, draft);
        Span span = noun != null && noun.start() >= sum.span().end()
                ? phrase(passage, after)
                : afterPreposition(passage, after);
        if (noun != null && (span == null || isPlace(passage, span))) {
            span = noun;
        }
        if (span != null) {
            draft.fill(spec.name(), new RoleValue.Text(
                    article.text().field(span.field()).substring(span.start(), span.end())), span);
        }
    }

    /** The plan or plant that has the sum as its price; null when a verb tells it. */
    private static @Nullable Span noun(Passage passage, Draft draft) {
        Origin origin = draft.origin();
        boolean here = passage.number() == draft.passage().number() && draft.doubts().contains(Doubt.NOUN);
        return origin == null || !here ? null : origin.trigger();
    }

    private static @Nullable Span afterPreposition(Passage passage, int after) {
        for (int at = after; passage.has(at) && at - after < FARTHEST; at++) {
            Function function = passage.preposition(at);
            if (function != null && OPENING.contains(function) && passage.figure(at) == null) {
                Span span = phrase(passage, at + 1);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    /** The words from a place on, without an article before and a preposition behind; null when they mean nothing. */
    private static @Nullable Span phrase(Passage passage, int first) {
        int from = first;
        while (passage.is(Words.ARTICLE, from)) {
            from++;
        }
        int end = from;
        while (passage.has(end) && end - from < LONGEST && !(passage.figure(end) instanceof Money)
                && !STOPS.contains(passage.tokens().surface(end))) {
            end++;
        }
        while (end > from && (passage.preposition(end - 1) != null || passage.is(Words.ARTICLE, end - 1))) {
            end--;
        }
        boolean empty = end == from || passage.figure(from) != null || passage.is(Words.EMPTY, from);
        return empty ? null : passage.tokens().span(from, end);
    }

    private static boolean isPlace(Passage passage, Span span) {
        NameMention name = passage.name(passage.tokens().tokenAt(span.start()));
        return name != null && name.span().end() >= span.end();
    }

    private static @Nullable Money sum(Passage passage, Draft draft) {
        for (Money money : passage.figures(Money.class)) {
            if (RoleValue.Amount.of(money).equals(draft.role("amount"))) {
                return money;
            }
        }
        return null;
    }
}
