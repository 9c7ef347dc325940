package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.Gazetteer;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who makes a chip, system, model or product: as known, as the sentence says, or as the article lets think. */
final class Makers {

    /** Words from an owner to what it owns. */
    private static final int OWNER = 6;
    /** Words of an apposition up to the maker. */
    private static final int APPOSITION = 8;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Antecedents antecedents;

    Makers(AnnotatedArticle article, Passage passage, Antecedents antecedents) {
        this.article = article;
        this.passage = passage;
        this.antecedents = antecedents;
    }

    /**
     * Fills the company of a draft with the maker of its thing.
     *
     * @return false when somebody else than its maker does something with the thing
     */
    boolean settle(Draft draft, NameMention thing, List<Function> functions) {
        NameMention subject = draft.mention("company");
        String known = knownMaker(thing);
        NameMention owner = beside(thing);
        if (subject != null && !isLoose(draft, subject, known)) {
            boolean own = owner != null && article.names().isSame(owner, subject);
            return known == null ? !article.names().isSame(subject, thing) : own || isNamed(subject, known);
        }
        if (owner != null && (known == null || (owner.kind() == NameKind.COMPANY && !isNamed(owner, known)))) {
            draft.replace("company", article.names().nameOf(owner), owner.span());
            return known == null || thing.kind() == NameKind.PRODUCT;
        }
        if (known != null) {
            draft.replace("company", makerName(known), null);
            return true;
        }
        return settleByArticle(draft, thing, subject == null && functions.contains(Function.MAKER));
    }

    /** Whether a subject is only guessed, or is a stray name beside the known maker. */
    private boolean isLoose(Draft draft, NameMention subject, @Nullable String known) {
        return draft.doubts().contains(Doubt.ANTECEDENT)
                || (known != null && subject.kind() == NameKind.UNKNOWN);
    }

    private boolean settleByArticle(Draft draft, NameMention thing, boolean open) {
        NameMention namesake = namesake(thing);
        if (namesake != null) {
            draft.replace("company", article.names().nameOf(namesake), namesake.span());
            return true;
        }
        if (open) {
            NameMention main = antecedents.at(passage, thing.firstToken(),
                    name -> Acceptance.MAKER.accepts(name) && name.kind() != NameKind.UNKNOWN);
            if (main == null || article.names().isSame(main, thing)) {
                return false;
            }
            draft.fill("company", article.names().nameOf(main), main);
            draft.doubts().add(Doubt.ANTECEDENT);
        }
        return draft.role("company") != null;
    }

    /** "Framework Laptop 16": the maker's own name opens that of the thing. */
    private @Nullable NameMention namesake(NameMention thing) {
        return article.names().opening(thing).stream().filter(Acceptance.MAKER::accepts).findFirst().orElse(null);
    }

    private RoleValue.Name makerName(String known) {
        for (NameMention name : article.names().firsts()) {
            if (!name.kind().isThing() && isNamed(name, known)) {
                return article.names().nameOf(name);
            }
        }
        Entity entity = Gazetteer.standard().named(known);
        return new RoleValue.Name(known, entity == null ? null : entity.wikidata());
    }

    static @Nullable String knownMaker(NameMention thing) {
        Entity entity = thing.entity();
        return entity == null ? null : entity.maker();
    }

    static boolean isNamed(NameMention name, String known) {
        Entity entity = name.entity();
        return (entity != null && entity.name().equals(known))
                || Folding.fold(name.text()).startsWith(Folding.fold(known));
    }

    /** The maker named right beside the thing: "Apple's A7", "the Intel Xe", "AT&T's service, HBO Max", "Pixel 2 de Google". */
    private @Nullable NameMention beside(NameMention thing) {
        boolean apposition = passage.is(',', thing.firstToken() - 1);
        int from = apposition ? thing.firstToken() - 2 : thing.firstToken() - 1;
        for (int at = from; passage.has(at) && from - at < OWNER; at--) {
            NameMention name = passage.name(at);
            if (name != null) {
                boolean adjacent = name.endToken() == thing.firstToken();
                boolean possessive = passage.is(Words.GENITIVE, name.endToken());
                return Acceptance.MAKER.accepts(name) && (adjacent || possessive) ? name : null;
            }
            if (passage.is(',', at) || passage.preposition(at) != null) {
                break;
            }
        }
        int after = thing.endToken();
        if (leadsToMaker(after)) {
            NameMention name = passage.name(after + 1);
            return name != null && Acceptance.MAKER.accepts(name) ? name : null;
        }
        return passage.is(',', after) ? apposed(after) : null;
    }

    /** "of", "by", "from". */
    private boolean leadsToMaker(int token) {
        Function preposition = passage.preposition(token);
        return preposition == Function.OF || preposition == Function.BY || preposition == Function.FROM;
    }

    /** "The X1, Contoso's new speaker, is": the maker in what is said of the thing between commas. */
    private @Nullable NameMention apposed(int comma) {
        for (int at = comma + 1; passage.has(at) && at - comma <= APPOSITION; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                boolean opens = at == comma + 1 && passage.is(Words.GENITIVE, name.endToken());
                return (opens || leadsToMaker(at - 1)) && Acceptance.MAKER.accepts(name) ? name : null;
            }
            if (passage.is(',', at) || passage.is(Words.SUBJECT_RELATIVE, at)
                    || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }
}
