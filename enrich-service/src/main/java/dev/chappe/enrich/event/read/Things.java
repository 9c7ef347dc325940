package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Chips, systems, models and products: which name is one, and who makes it. */
final class Things {

    private static final int DESCRIPTION = 10;
    private static final int NEARBY = 2;

    private final AnnotatedArticle article;
    private final Passage passage;

    Things(AnnotatedArticle article, Passage passage) {
        this.article = article;
        this.passage = passage;
    }

    /** Whether a name can be that of a thing of the role's class. */
    boolean fits(NameMention name, RoleSpec spec) {
        NameKind wanted = spec.thing();
        if (isAspect(name)) {
            return false;
        }
        if (name.kind() == wanted || (wanted == NameKind.PRODUCT && article.names().isChatbot(name))) {
            return true;
        }
        if (name.kind() == NameKind.LINE && name.entity() != null) {
            NameKind of = name.entity().kind();
            return (of == wanted || (of == NameKind.LINE && wanted == NameKind.PRODUCT)) && isNew(name);
        }
        return wanted == NameKind.PRODUCT && name.kind() == NameKind.UNKNOWN;
    }

    /** "the HS2 delays", "Windows 11 features": what is spoken of is something about the thing. */
    private boolean isAspect(NameMention name) {
        for (int at = name.endToken(); passage.has(at) && at - name.endToken() < 4; at++) {
            if (passage.is(Words.ASPECT, at)) {
                return true;
            }
            if (passage.name(at) != null || !passage.tokens().is(at, TokenKind.WORD) || passage.preposition(at) != null
                    || VerbGroups.finiteAt(passage, at) != null || passage.is(Words.CONJUNCTION, at)) {
                return false;
            }
        }
        return false;
    }

    /** "a yellow iPhone 14", "the Pixel 7 in green": what only changes its colour is not new. */
    boolean isRecoloured(NameMention name) {
        int after = name.endToken();
        return isColour(name.firstToken() - 1) || isColour(after)
                || (passage.preposition(after) == Function.IN && isColour(after + 1));
    }

    private boolean isColour(int token) {
        return passage.is(Words.COLOUR, token) && !passage.tokens().capitalised(token);
    }

    /** "its iPhone operating system": the name only qualifies a noun. */
    boolean isCompound(NameMention name) {
        int next = name.endToken();
        return passage.tokens().is(next, TokenKind.WORD) && passage.name(next) == null && (isQualifier(next)
                || article.book().classes().values().stream().anyMatch(words -> words.has(passage.tokens(), next)));
    }

    /** "un Mac mini": a line's bare name with an indefinite article is a model of it. */
    boolean isOneOfLine(NameMention name, RoleSpec spec) {
        Entity entity = name.entity();
        return name.kind() == NameKind.LINE && entity != null && passage.is(Words.SINGLE, name.firstToken() - 1)
                && (entity.kind() == spec.thing()
                        || (entity.kind() == NameKind.LINE && spec.thing() == NameKind.PRODUCT))
                && !isAspect(name);
    }

    /** "le nouvel iPad", "la nouvelle version de l'iPad": a line's bare name means a new model of it. */
    private boolean isNew(NameMention name) {
        return passage.is(Words.NEW, name.firstToken() - 1) || passage.is(Words.NEW, name.firstToken() - 2)
                || isEdition(name);
    }

    /** "la nouvelle génération de la Leaf": what is new is the thing itself again. */
    boolean isEdition(NameMention name) {
        int article = name.firstToken() - 1;
        int of = passage.is(Words.ARTICLE, article) && passage.preposition(article) == null ? article - 1 : article;
        return passage.preposition(of) == Function.OF && passage.is(Words.EDITION, of - 1) && !isCompound(name)
                && (passage.is(Words.NEW, of - 2) || passage.is(Words.NEW, of) || passage.is(Words.SINGLE, of - 2));
    }

    /** The name of a thing: what the article writes, or the common form of a name that it garbles. */
    RoleValue.Name nameOf(NameMention thing) {
        Entity entity = thing.entity();
        String id = entity == null ? null : entity.wikidata();
        if (entity != null && thing.kind() == NameKind.OS) {
            return new RoleValue.Name(withoutVersion(article.names().nameOf(thing).text()), id);
        }
        return article.names().nameOf(thing);
    }

    private static String withoutVersion(String name) {
        int space = name.lastIndexOf(' ');
        boolean version = space > 0
                && name.substring(space + 1).chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        return version ? name.substring(0, space) : name;
    }

    /**
     * The thing that a description means: "its own operating system" is the one system of that company that the article
     * names.
     *
     * @param from
     *            where the description may begin
     * @return null when there is no description, or not one thing that it can mean
     */
    @Nullable
    NameMention described(int from, RoleSpec spec, @Nullable NameMention company) {
        WordSet words = article.book().classes().get(spec.thing());
        if (words == null || spec.thing() == NameKind.PRODUCT || company == null || !isDescribed(words, from)) {
            return null;
        }
        NameMention meant = null;
        for (NameMention thing : article.names().firsts()) {
            String maker = Makers.knownMaker(thing);
            if (thing.kind() == spec.thing() && maker != null && Makers.isNamed(company, maker)
                    && (isNear(thing) || !isNewOne(from))) {
                if (meant != null && !nameOf(meant).text().equals(nameOf(thing).text())) {
                    return null;
                }
                meant = thing;
            }
        }
        return meant;
    }

    /** "un nouveau modèle d'IA": one that was not there before. */
    private boolean isNewOne(int from) {
        for (int at = from; at < from + NEARBY; at++) {
            if (passage.is(Words.NEW, at)) {
                return true;
            }
        }
        return false;
    }

    /** Named in the title or within a few sentences: what is new there is no other that the article compares it to. */
    private boolean isNear(NameMention thing) {
        return article.passages().stream()
                .filter(other -> other.isTitle() || Math.abs(other.number() - passage.number()) <= NEARBY)
                .anyMatch(other -> other.names().stream().anyMatch(name -> article.names().isSame(name, thing)));
    }

    /** The maker of a thing where the article names it, else the thing. */
    RoleValue.Name makerOrItself(NameMention thing) {
        String known = Makers.knownMaker(thing);
        for (NameMention name : article.names().firsts()) {
            if (known != null && !name.kind().isThing() && Makers.isNamed(name, known)) {
                return article.names().nameOf(name);
            }
        }
        return nameOf(thing);
    }

    /** The words that describe a product right after a trigger, "PC pliable" in "dévoile un PC pliable"; null when none do. */
    @Nullable
    Span description(int from) {
        WordSet words = article.book().classes().get(NameKind.PRODUCT);
        for (int at = from; words != null && passage.has(at) && at - from < 4 && passage.name(at) == null; at++) {
            int end = words.endOf(passage.tokens(), at);
            if (end > 0) {
                while (passage.has(end) && end - at < 4 && isQualifier(end)) {
                    end++;
                }
                return passage.tokens().span(at, end);
            }
        }
        return null;
    }

    private boolean isQualifier(int token) {
        return passage.tokens().is(token, TokenKind.WORD) && !passage.tokens().capitalised(token)
                && passage.preposition(token) == null && passage.senses(token).isEmpty()
                && !passage.is(Words.CONJUNCTION, token) && !passage.is(Words.RELATIVE, token)
                && !passage.is(Words.ARTICLE, token) && !passage.isAdverb(token);
    }

    private boolean isDescribed(WordSet words, int from) {
        for (int at = from; passage.has(at) && at - from < DESCRIPTION; at++) {
            if (words.has(passage.tokens(), at)) {
                return true;
            }
            if (passage.name(at) != null || (at > from && VerbGroups.finiteAt(passage, at) != null)) {
                return false;
            }
        }
        return false;
    }
}
