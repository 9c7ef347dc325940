package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.name.NameMention;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in the title: where the first sentences below promise a sum and say nobody who does, it is he. "Amazon to open
 * three warehouses", and below, "An investment of 230 million euros is planned".
 */
final class TitleActor {

    /** The last sentence that a title introduces. */
    private static final int LEAD = 3;

    private TitleActor() {}

    /** Fills the role from the title, when the sentence is one of the first. */
    static void fill(Draft draft, RoleSpec spec, AnnotatedArticle article, Predicate<NameMention> accept) {
        Passage title = article.passages().getFirst();
        VerbGroup group = title.isTitle() && draft.passage().number() <= LEAD ? verb(title) : null;
        if (group == null || draft.passage().isTitle()) {
            return;
        }
        List<NameMention> subjects = new Clauses(title, accept).subject(group).names();
        NamelessActor actor = subjects.isEmpty() ? NamelessActor.before(title, group) : null;
        if (!subjects.isEmpty()) {
            draft.fill(spec.name(), article.names().nameOf(subjects.getFirst()), subjects.getFirst());
        } else if (actor != null && actor.authority()) {
            draft.fill(spec.name(), new RoleValue.Name(actor.text(article), null), actor.span());
        }
        draft.doubts().add(Doubt.ANTECEDENT);
    }

    private static @Nullable VerbGroup verb(Passage title) {
        for (int at = title.first(); at < title.end(); at++) {
            VerbGroup group = VerbGroups.finiteAt(title, at);
            if (group != null) {
                return group;
            }
        }
        return null;
    }
}
