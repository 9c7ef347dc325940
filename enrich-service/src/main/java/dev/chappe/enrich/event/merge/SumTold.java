package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.read.Draft;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Span;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article hardly ever tells of two events of one type with the very same sum: where it seems to, the one is the other
 * told again, of somebody who speaks or acts for it, or of nobody whom the sentence names. Of two names the one that the
 * title has is believed.
 */
final class SumTold {

    /** Whose sum it is. */
    private static final Map<String, String> PARTIES = Map.of("INVESTMENT_PLEDGE", "investor", "REGULATORY_ACTION",
            "target", "FUNDING_ROUND", "company", "ACQUISITION", "target");
    /** What has to agree beside the sum: a buyer may have one offer among others, a fine may be annulled. */
    private static final Map<String, String> ALIKE = Map.of("REGULATORY_ACTION", "action", "ACQUISITION", "acquirer");
    /** Of which an article may list many, two of one sum among them. */
    private static final Set<String> LISTED = Set.of("FUNDING_ROUND");
    private static final String NOBODY = "";

    private final String title;

    SumTold(AnnotatedArticle article) {
        title = spaced(article.text().title());
    }

    /** Whether two drafts of one type tell of the same sum, although they differ on whose it is. */
    boolean isSame(Draft one, Draft other) {
        String party = PARTIES.getOrDefault(one.type(), NOBODY);
        if (party.equals(NOBODY) || one.passage().number() == other.passage().number()
                || !agree("amount", one, other) || (isLine(one, party) && isLine(other, party))) {
            return false;
        }
        String alike = ALIKE.get(one.type());
        return (alike == null || agree(alike, one, other))
                && (!LISTED.contains(one.type()) || isTitled(one, party) != isTitled(other, party));
    }

    /** "X : le groupe va investir": a line of a list, which tells of its own. */
    private static boolean isLine(Draft draft, String party) {
        Span span = draft.spans().get(party);
        Passage passage = draft.passage();
        if (span == null || span.start() != passage.span().start() || span.field() != passage.span().field()) {
            return false;
        }
        return passage.is(':', passage.tokens().tokenAt(span.end() - 1) + 1);
    }

    private static boolean agree(String role, Draft one, Draft other) {
        RoleValue first = one.role(role);
        RoleValue second = other.role(role);
        return first != null && second != null && Sameness.isSame(RoleKind.NAME, first, second);
    }

    /** The sure draft takes the other's word for whose sum it is, where the title has that name and not its own. */
    void settle(Draft sure, Draft other) {
        String party = PARTIES.getOrDefault(sure.type(), NOBODY);
        RoleValue titled = other.role(party);
        if (titled != null && isTitled(other, party) && !isTitled(sure, party)) {
            sure.replace(party, titled, other.spans().get(party));
        }
    }

    private boolean isTitled(Draft draft, String party) {
        Span span = draft.spans().get(party);
        return (span != null && span.field() == Field.TITLE) || isInTitle(draft.role(party));
    }

    private boolean isInTitle(@Nullable RoleValue value) {
        return value instanceof RoleValue.Name name && title.contains(spaced(name.text()));
    }

    private static String spaced(String text) {
        return " " + String.join(" ", WordSet.words(text)) + " ";
    }
}
