package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the company behind a product or system, where the article names it. */
final class ShareOwners {

    private static final int APPOSITION = 8;

    private final AnnotatedArticle article;

    ShareOwners(AnnotatedArticle article) {
        this.article = article;
    }

    /** The maker of a thing, else the name itself. */
    NameMention of(NameMention holder) {
        if (!holder.kind().isThing() && holder.kind() != NameKind.UNKNOWN) {
            return holder;
        }
        NameMention known = known(holder.entity());
        if (known != null) {
            return known;
        }
        for (Passage passage : article.passages()) {
            for (NameMention name : passage.names()) {
                NameMention told = told(passage, name);
                if (told != null && article.names().isSame(name, holder)) {
                    return told;
                }
            }
        }
        return holder;
    }

    /** The maker that the vocabulary knows, as the article names it. */
    private @Nullable NameMention known(@Nullable Entity thing) {
        String maker = thing == null ? null : thing.maker();
        List<NameMention> names = maker == null ? List.of() : article.names().firsts();
        for (NameMention name : names) {
            Entity other = name.entity();
            if (other != null && other.name().equals(maker) && !name.kind().isThing()) {
                return name;
            }
        }
        return null;
    }

    /** "Mozilla's Firefox", "iOS, le système d'Apple". */
    private @Nullable NameMention told(Passage passage, NameMention thing) {
        if (passage.tokens().is(thing.firstToken() - 1, TokenKind.CLITIC)) {
            NameMention owner = passage.name(thing.firstToken() - 2);
            boolean company = owner != null && (owner.kind() == NameKind.COMPANY
                    || (owner.kind() == NameKind.UNKNOWN && article.names().mentions(owner) > 1));
            return company ? owner : null;
        }
        int comma = thing.endToken();
        for (int at = comma + 1; passage.is(',', comma) && passage.has(at) && at - comma < APPOSITION; at++) {
            NameMention owner = passage.name(at);
            if (owner != null) {
                return owner.kind() == NameKind.COMPANY && passage.preposition(at - 1) == Function.OF ? owner : null;
            }
            if (passage.is(',', at)) {
                return null;
            }
        }
        return null;
    }
}
