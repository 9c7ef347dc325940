package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads lists that go on without their verb: "X investit 200 milliards, suivi par Y avec 185 milliards, Z (135 milliards)". */
final class SumLists {

    private static final int FARTHEST = 8;
    /** Words that may qualify a sum. */
    private static final int QUALIFIERS = 3;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Sums sums;

    SumLists(AnnotatedArticle article, Passage passage) {
        this.article = article;
        this.passage = passage;
        this.sums = new Sums(passage);
    }

    /** The drafts of those who do the same with another sum. */
    List<Draft> after(Draft draft, String actor, String amount, Predicate<NameMention> accept) {
        List<Draft> drafts = new ArrayList<>();
        Span told = draft.spans().get(amount);
        if (told == null || draft.mention(actor) == null || told.start() < passage.tokens().start(passage.first())) {
            return drafts;
        }
        Clauses clauses = new Clauses(passage, accept);
        int from = passage.tokens().tokenAt(told.end() - 1) + 1;
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            NameMention name = passage.name(at);
            boolean passive = passage.preposition(at + 1) == Function.BY; // "followed by"
            if (!passive && VerbGroups.finiteAt(passage, at) != null) {
                break;
            }
            if (name != null) {
                Function governor = clauses.governor(name);
                Money money = accept.test(name) && (governor == null || governor == Function.BY)
                        ? sumOf(name.endToken())
                        : null;
                if (money == null) {
                    break;
                }
                Draft next = draft.without(actor).without(amount);
                next.fill(actor, article.names().nameOf(name), name);
                Sums.fill(next, amount, money);
                drafts.add(next);
                from = passage.tokens().tokenAt(money.span().end() - 1) + 1;
                at = from - 1;
            }
        }
        return drafts;
    }

    /** The sum right after a name: "avec 185 milliards", "(135 milliards)". */
    private @Nullable Money sumOf(int at) {
        Function preposition = passage.preposition(at);
        boolean linked = preposition == Function.WITH || preposition == Function.AT || preposition == Function.TO;
        if (!linked && !passage.is('(', at)) {
            return null;
        }
        Money money = sums.within(at + 1, at + 1 + QUALIFIERS);
        int end = money == null ? -1 : passage.tokens().tokenAt(money.span().end() - 1) + 1;
        return linked || passage.is(')', end) ? money : null;
    }
}
