package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.name.NameMention;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the name that a pronoun, or "the company", or an unsaid subject stands for. */
public final class Antecedents {

    private static final int SENTENCES_BACK = 3;

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
    public @Nullable NameMention at(Passage passage, int before, Predicate<NameMention> accept) {
        NameMention here = leading(passage, before, accept);
        if (here != null) {
            return here;
        }
        for (int back = 1; back <= SENTENCES_BACK && passage.number() - back >= 0; back++) {
            Passage earlier = article.passages().get(passage.number() - back);
            if (passage.paragraph() - earlier.paragraph() > 1 && !earlier.isTitle()) {
                break;
            }
            NameMention name = leading(earlier, earlier.end(), accept);
            if (name != null) {
                return name;
            }
        }
        return main(accept);
    }

    /** The first free-standing name of a sentence, else its first one. */
    private static @Nullable NameMention leading(Passage passage, int before, Predicate<NameMention> accept) {
        List<NameMention> names = passage.names().stream()
                .filter(name -> name.endToken() <= before && accept.test(name)).toList();
        Clauses clauses = new Clauses(passage, accept);
        for (NameMention name : names) {
            if (clauses.governor(name) == null && !clauses.isModifier(name)) {
                return name;
            }
        }
        return names.isEmpty() ? null : names.getFirst();
    }

    /** What the article is about: the name of the title, else the one named most. */
    public @Nullable NameMention main(Predicate<NameMention> accept) {
        for (Passage passage : article.passages()) {
            if (!passage.isTitle()) {
                break;
            }
            NameMention name = leading(passage, passage.end(), accept);
            if (name != null) {
                return name;
            }
        }
        NameMention most = null;
        for (NameMention name : article.names().firsts()) {
            if (accept.test(name)
                    && (most == null || article.names().mentions(name) > article.names().mentions(most))) {
                most = name;
            }
        }
        return most;
    }
}
