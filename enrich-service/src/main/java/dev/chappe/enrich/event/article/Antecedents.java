package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the name that a pronoun, or "the company", or an unsaid subject stands for. */
public final class Antecedents {

    private static final int SENTENCES_BACK = 3;
    /** A name that far into its sentence is no longer what the sentence is about. */
    private static final int OPENING = 12;

    /** Of so many names one is the main one, if any is. */
    private static final int MOST_NAMES = 200;

    private final AnnotatedArticle article;

    public Antecedents(AnnotatedArticle article) {
        this.article = article;
    }

    /**
     * The name meant at a place.
     *
     * @param before
     *            token of the passage before which it is looked for first
     * @return null when the article has no fitting name
     */
    public @Nullable NameMention at(Passage passage, int before, Predicate<NameMention> fitting) {
        Predicate<NameMention> accept = fitting.and(this::isEstablished);
        NameMention here = leading(passage, before, accept);
        if (here != null) {
            return here;
        }
        for (int back = 1; back <= SENTENCES_BACK && passage.number() - back >= 0; back++) {
            Passage earlier = article.passages().get(passage.number() - back);
            if (passage.paragraph() - earlier.paragraph() > 1 && !earlier.isTitle()) {
                break;
            }
            NameMention name = leading(earlier, earlier.first() + OPENING, accept);
            if (name != null) {
                return name;
            }
        }
        return main(accept);
    }

    /** Nothing but a name of a known sort, or one that comes back, can be meant by a pronoun. */
    private boolean isEstablished(NameMention name) {
        return name.kind().isOrganisation()
                ? name.kind() != NameKind.AGENCY
                : name.kind() == NameKind.UNKNOWN && (article.names().mentions(name) > 1 || isSubjectOfTitle(name));
    }

    /** "Prada s'offre Versace": what a title tells of is who the article is about. */
    private boolean isSubjectOfTitle(NameMention name) {
        Passage title = article.passages().getFirst();
        int next = name.endToken();
        return title.isTitle() && name.equals(title.name(name.firstToken()))
                && (VerbGroups.finiteAt(title, next) != null || VerbGroups.finiteAt(title, next + 1) != null);
    }

    /** The first name of a stretch that depends on nothing. */
    private static @Nullable NameMention leading(Passage passage, int before, Predicate<NameMention> accept) {
        Clauses clauses = new Clauses(passage, accept);
        for (NameMention name : passage.names()) {
            if (name.endToken() <= before && accept.test(name) && clauses.governor(name) == null
                    && !clauses.isModifier(name)) {
                return name;
            }
        }
        return null;
    }

    /** What the article is about: the name of the title, else the one named most. */
    public @Nullable NameMention main(Predicate<NameMention> accept) {
        for (Passage passage : article.passages()) {
            if (!passage.isTitle()) {
                break;
            }
            NameMention name = leading(passage, passage.end(), accept);
            if (name == null) {
                name = passage.names().stream().filter(accept).findFirst().orElse(null);
            }
            if (name != null) {
                return name;
            }
        }
        return article.names().mostNamed().stream().limit(MOST_NAMES).filter(accept).findFirst().orElse(null);
    }
}
