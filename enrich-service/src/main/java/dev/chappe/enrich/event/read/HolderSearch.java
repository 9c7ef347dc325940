package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.Subject;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Looks for the company that a clause speaks of, in the clause and, where a word stands for it, in earlier sentences. */
final class HolderSearch {

    private static final int ADJECTIVES = 3;
    /** Words from what is owned to its owner: "les immatriculations de voitures neuves du groupe X". */
    private static final int OWNED = 7;
    /** Words from "according to" to the source: "selon le cabinet X". */
    private static final int SOURCE = 3;
    /** Words from a description to the name it describes: "le programme de X". */
    private static final int DESCRIBED = 6;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Clauses clauses;
    private final Antecedents antecedents;
    private final MarketWords words;

    HolderSearch(AnnotatedArticle article, Passage passage) {
        this.article = article;
        this.passage = passage;
        this.clauses = new Clauses(passage, this::isHolder);
        this.antecedents = new Antecedents(article);
        this.words = article.book().markets();
    }

    private boolean isHolder(NameMention name) {
        return switch (name.kind()) {
            case COMPANY, GROUP, BANK, BROKER, AGENCY, OS, UNKNOWN -> true;
            case PRODUCT, LINE, MODEL -> name.entity() != null || article.names().mentions(name) > 1;
            default -> false;
        };
    }

    /** A rank says less than a share: a name of which nothing is known must stand more than once. */
    boolean isKnown(NameMention name) {
        return name.kind() != NameKind.UNKNOWN || article.names().mentions(name) > 1;
    }

    /** The name that stands at a token, null when it can hold no share. */
    @Nullable
    NameMention holderAt(int token) {
        NameMention name = passage.name(token);
        return name != null && isHolder(name) && !words.is(Topic.SHARES, passage, token) && !isSource(name)
                ? name
                : null;
    }

    /** "Microsoft", "le programme de Microsoft", "le constructeur chinois X": whom the noun phrase at a token tells. */
    @Nullable
    NameMention described(int token) {
        int at = passage.is(Words.ARTICLE, token) ? token + 1 : token;
        for (int end = at + DESCRIBED; passage.has(at) && at < end; at++) {
            NameMention name = holderAt(at);
            if (name != null) {
                return name;
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.ELISION)
                    || passage.tokens().is(at, TokenKind.HYPHEN);
            if (!word || passage.name(at) != null || passage.is(Words.CONJUNCTION, at)
                    || passage.is(Words.RELATIVE, at) || VerbGroups.finiteAt(passage, at) != null
                    || (passage.preposition(at) != null && passage.preposition(at) != Function.OF)) {
                return null;
            }
        }
        return null;
    }

    /** Whose a figure is by its clause: who does what the verb before it tells, else the name nearest before it. */
    @Nullable
    NameMention before(int from, int to) {
        NameMention free = null;
        for (int at = to - 1; at >= from; at--) {
            NameMention name = passage.name(at);
            VerbGroup verb = name == null ? VerbGroups.finiteAt(passage, at) : null;
            if (passage.is(')', at)) {
                at = opening(at, from);
            } else if (name != null) {
                at = name.firstToken();
                if (isOwner(name) || isDoing(name)) {
                    return name;
                }
                free = free == null && isFree(name) ? name : free;
            } else if (standsForOwner(at)) {
                return antecedent(at);
            } else if (verb != null) {
                NameMention doer = doer(verb, from);
                doer = doer == null && free == null ? fronted() : doer;
                return doer == null ? free : doer;
            }
        }
        return free;
    }

    /** "Chez Tesla, la part de marché recule à 2 %": whom the sentence opens with. */
    private @Nullable NameMention fronted() {
        return words.is(Topic.HOLDERS, passage, passage.first()) ? described(passage.first() + 1) : null;
    }

    /** "« Nous avons 42 % du marché », dit le patron de Wiko": the company named behind. */
    private @Nullable NameMention speaker(int we) {
        for (NameMention name : passage.names()) {
            if (name.firstToken() > we && name.kind() == NameKind.COMPANY) {
                return name;
            }
        }
        return null;
    }

    /** The subject of a verb: its one name, whose it is, or whom its pronoun or description means. */
    private @Nullable NameMention doer(VerbGroup verb, int from) {
        Subject subject = clauses.subject(verb);
        if (!subject.names().isEmpty()) {
            // "X et Y accaparent 66 %": one share of several firms is nobody's own
            return subject.names().size() == 1 ? holderAt(subject.names().getFirst().firstToken()) : null;
        }
        for (int at = verb.first() - 1; at >= Math.max(from, subject.token()); at--) {
            NameMention name = passage.name(at);
            if (name != null && isOwner(name)) {
                return name;
            }
            if (standsForOwner(at)) {
                return antecedent(at);
            }
        }
        if (words.is(Topic.WE, passage, verb.first() - 1)) {
            return speaker(verb.first());
        }
        return subject.stand() == Subject.Stand.EARLIER_NAME ? antecedent(subject.token()) : null;
    }

    /** "Google se classant troisième": a name with a participle of its own. */
    private boolean isDoing(NameMention name) {
        int next = passage.is(Words.REFLEXIVE, name.endToken()) ? name.endToken() + 1 : name.endToken();
        return isFree(name) && passage.senses(next).stream().anyMatch(
                sense -> sense.tense() == Tense.PARTICIPLE || sense.tense() == Tense.GERUND);
    }

    private boolean isFree(NameMention name) {
        return holderAt(name.firstToken()) != null && !clauses.isModifier(name) && clauses.governor(name) == null;
    }

    /** "selon le cabinet X": who tells it. */
    private boolean isSource(NameMention name) {
        for (int at = name.firstToken() - 1; passage.has(at) && name.firstToken() - at <= SOURCE; at--) {
            if (passage.is(',', at) || passage.name(at) != null) {
                return false; // "selon Canalys, Xiaomi occupe"
            }
            if (words.is(Topic.SOURCES, passage, at)) {
                return !passage.is(Words.RELATIVE, at + 1);
            }
        }
        return false;
    }

    private int opening(int close, int from) {
        int at = close;
        while (at > from && !passage.is('(', at)) {
            at--;
        }
        return passage.is('(', at) ? at : close;
    }

    /** "Dell's shipments", "la part d'Apple", "that of Airtel": what is counted is the name's. */
    private boolean isOwner(NameMention name) {
        if (holderAt(name.firstToken()) == null) {
            return false;
        }
        if (clauses.isModifier(name)) {
            return words.find(Topic.OWNED, passage, name.endToken() + 1, name.endToken() + 4) >= 0;
        }
        return clauses.governor(name) == Function.OF
                && words.find(Topic.OWNED, passage, name.firstToken() - OWNED, name.firstToken()) >= 0;
    }

    /** Whether a token stands for whose something is: "sa part", "la part de l'enseigne", "Le service compte pour 37 %". */
    private boolean standsForOwner(int at) {
        if (passage.is(Words.POSSESSIVE, at)) {
            return words.find(Topic.OWNED, passage, at + 1, at + ADJECTIVES + 2) >= 0;
        }
        boolean of = passage.preposition(at - 1) == Function.OF
                || (passage.is(Words.ARTICLE, at - 1) && passage.preposition(at - 2) == Function.OF);
        return of
                ? passage.is(Words.COMPANY, at) && words.find(Topic.OWNED, passage, at - OWNED, at) >= 0
                : words.is(Topic.DESCRIBED, passage, at) && clauses.isDescription(at);
    }

    /** "le fournisseur chinois": a description with an article of its own, and no "des gaz industriels". */
    private boolean isSubject(int description) {
        return clauses.isDescription(description) && passage.is(Words.ARTICLE, description - 1)
                && passage.preposition(description - 1) == null;
    }

    /** The free name that comes first after a place; what a pronoun stands for, where that comes before it. */
    @Nullable
    NameMention after(int from) {
        for (int at = from; at < passage.end(); at++) {
            NameMention name = holderAt(at);
            if (name != null && isFree(name)) {
                return name;
            }
            if (name == null && (passage.is(Words.PRONOUN, at)
                    || (passage.is(Words.COMPANY, at) && isSubject(at)))) {
                return antecedent(at);
            }
        }
        return null;
    }

    /** Whom a word stands for; those who are several hold no share together. */
    private @Nullable NameMention antecedent(int word) {
        if (words.is(Topic.WE, passage, word)) {
            return speaker(word);
        }
        return words.is(Topic.THEY, passage, word)
                ? null
                : antecedents.described(passage, word, word, this::isHolder);
    }
}
