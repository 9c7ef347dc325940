package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the company that a clause speaks of, in the clause and, where a word stands for it, in earlier sentences. */
final class HolderSearch {

    private static final int SENTENCES_BACK = 3;
    private static final int ADJECTIVES = 3;
    /** Words from the verb to the rank that is lost, and from there to who has it now. */
    private static final int LOST = 6;
    private static final int HEIR = 12;
    /** Words from what is owned to its owner: "les immatriculations de voitures neuves du groupe X". */
    private static final int OWNED = 7;
    /** Words of a measure: "de près de 10 %". */
    private static final int MEASURE = 8;
    /** Characters of a period's code: "P11". */
    private static final int LONGEST_CODE = 3;
    /** Words from a description to the name it describes: "le programme de X". */
    private static final int DESCRIBED = 6;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Clauses clauses;
    private final MarketWords words;

    HolderSearch(AnnotatedArticle article, Passage passage) {
        this.article = article;
        this.passage = passage;
        this.clauses = new Clauses(passage, this::isHolder);
        this.words = article.book().markets();
    }

    boolean isHolder(NameMention name) {
        return switch (name.kind()) {
            case COMPANY, GROUP, BANK, BROKER, AGENCY, OS -> true;
            case PRODUCT, LINE, MODEL -> name.entity() != null
                    || (article.names().mentions(name) > 1 && !isPeriodCode(name));
            case UNKNOWN -> !isPeriodCode(name);
            default -> false;
        };
    }

    /** "P7", "T2": a letter and a number count the periods of a panel. */
    private static boolean isPeriodCode(NameMention name) {
        String text = name.text();
        return text.length() <= LONGEST_CODE && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** A rank says less than a share: a name of which nothing is known must stand more than once. */
    boolean isKnown(NameMention name) {
        return name.kind() != NameKind.UNKNOWN || article.names().mentions(name) > 1;
    }

    /** The name that stands at a token, null when it can hold no share. */
    @Nullable
    NameMention holderAt(int token) {
        NameMention name = passage.name(token);
        return name != null && isHolder(name) && !isAdjective(name) && !words.is(Topic.SHARES, passage, token)
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

    /** "the South Korean company": an unknown name with a small word right after it. */
    private boolean isAdjective(NameMention name) {
        int next = name.endToken();
        return name.kind() == NameKind.UNKNOWN && passage.is(Words.COMPANY, next);
    }

    boolean isVerb(int token) {
        return passage.name(token) == null && passage.senses(token).stream().anyMatch(sense -> sense.isVerb())
                && !passage.is(Words.ARTICLE, token) && passage.preposition(token) == null;
    }

    /** The subject of the clause that goes on to a place, null when the stretch has none. */
    @Nullable
    NameMention before(int from, int to) {
        NameMention object = null;
        NameMention owner = null;
        NameMention subject = null;
        NameMention genitive = null;
        boolean stands = false;
        for (int at = to - 1; at >= from; at--) {
            if (passage.is(')', at)) {
                at = opening(at, from);
                continue;
            }
            NameMention name = passage.name(at);
            if (name == null) {
                NameMention relative = object == null ? antecedentOfRelative(at) : null;
                if (relative != null) {
                    return relative;
                }
                stands |= standsForName(at);
                continue;
            }
            at = name.firstToken();
            if (holderAt(at) == null || isSpeaker(name)) {
                continue;
            }
            if (isOwner(name)) {
                if (!stands) {
                    return name;
                }
                subject = name; // "les ventes de X passent devant celles de Y, et la marque": of the first one
                continue;
            }
            if (!isFree(name)) {
                owner = clauses.isModifier(name) ? name : owner;
                genitive = isWhole(name) ? name : genitive;
                continue;
            }
            if (isJoint(name, to)) {
                return null;
            }
            if (!isObject(name)) {
                return name;
            }
            object = object == null ? name : object;
        }
        if (subject != null) {
            return subject;
        }
        if (stands && owner == null && object != null) {
            owner = antecedent();
        }
        if (owner != null && stands) {
            return owner;
        }
        NameMention told = object == null ? genitive : object;
        return told == null && stands ? antecedent() : told;
    }

    /** "le cloud d'Amazon ...": the sentence begins with what is the name's. */
    private boolean isWhole(NameMention name) {
        if (clauses.governor(name) != Function.OF || name.firstToken() - passage.first() > HEIR) {
            return false;
        }
        int head = name.firstToken() - 2;
        return passage.is(Words.ARTICLE, head - 1) && !words.is(Topic.HEADS, passage, head)
                && !words.is(Topic.REPORTS, passage, head) && !words.is(Topic.SOURCES, passage, passage.first());
    }

    /** "X et Y accaparent 66 %": one share of several firms is nobody's own. */
    private boolean isJoint(NameMention name, int share) {
        if (!passage.is(Words.CONJUNCTION, name.firstToken() - 1) || holderAt(name.firstToken() - 2) == null
                || !isVerb(name.endToken())) {
            return false;
        }
        for (int at = name.endToken(); at < share; at++) {
            if (passage.figure(at) instanceof Percent || passage.is(',', at) || passage.is(Words.POSSESSIVE, at)
                    || passage.is(Words.CONJUNCTION, at)) {
                return false;
            }
        }
        return true;
    }

    /** "devant Dell, qui chute à 14 %": whatever the name before is to its own clause. */
    private @Nullable NameMention antecedentOfRelative(int at) {
        if (!passage.is(Words.SUBJECT_RELATIVE, at)) {
            return null;
        }
        int last = passage.is(',', at - 1) ? at - 2 : at - 1;
        NameMention name = holderAt(last) == null ? beforeFigure(last) : holderAt(last);
        return name == null ? beforeApposition(last) : name;
    }

    /** "X, l'opérateur historique, qui": between the name and its relative stands what it is. */
    private @Nullable NameMention beforeApposition(int last) {
        for (int at = last; passage.has(at) && last - at < MEASURE; at--) {
            if (passage.is(',', at)) {
                return passage.is(Words.ARTICLE, at + 1) ? holderAt(at - 1) : null;
            }
            if (passage.name(at) != null || isVerb(at)) {
                return null;
            }
        }
        return null;
    }

    /** "devance Apple de près de 10 %, qui": between the name and its relative stands by how much. */
    private @Nullable NameMention beforeFigure(int last) {
        if (!(passage.figure(last) instanceof Percent)) {
            return null;
        }
        for (int at = last; passage.has(at) && last - at < MEASURE; at--) {
            if (passage.name(at) != null) {
                return holderAt(at);
            }
            if (passage.is(',', at) || isVerb(at)) {
                return null;
            }
        }
        return null;
    }

    private boolean isFree(NameMention name) {
        return !clauses.isModifier(name) && clauses.governor(name) == null && !isJoinedToDependent(name);
    }

    /** "derrière HP et Dell": what is joined to a name that depends on something depends on it too. */
    private boolean isJoinedToDependent(NameMention name) {
        boolean joined = passage.is(Words.CONJUNCTION, name.firstToken() - 1);
        NameMention before = joined ? passage.name(name.firstToken() - 2) : null;
        return before != null && clauses.governor(before) != null
                && VerbGroups.finiteAt(passage, name.endToken()) == null;
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
        if (clauses.isModifier(name)) {
            return words.find(Topic.OWNED, passage, name.endToken() + 1, name.endToken() + 4) >= 0;
        }
        return clauses.governor(name) == Function.OF
                && words.find(Topic.OWNED, passage, name.firstToken() - OWNED, name.firstToken()) >= 0;
    }

    /** "overtook HP", "devance Ford": somebody else does it to the name. */
    private boolean isObject(NameMention name) {
        int at = name.firstToken() - 1;
        for (int steps = 0; steps < ADJECTIVES && passage.has(at); steps++, at--) {
            if (isVerb(at)) {
                return !passage.is(Words.CONJUNCTION, at) && !passage.is(Words.SUBORDINATOR, at);
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.ELISION);
            if (!word || passage.name(at) != null || passage.is(Words.CONJUNCTION, at)
                    || passage.is(Words.SUBORDINATOR, at) || passage.is(Words.RELATIVE, at)) {
                return false;
            }
        }
        return false;
    }

    /** "perd sa place de numéro un", "cède sa première place": whoever is spoken of is there no more. */
    boolean isLost(int rank) {
        for (int at = rank - 1; passage.has(at) && rank - at <= LOST; at--) {
            if (words.is(Topic.LOSES, passage, at)) {
                return true;
            }
            if (passage.is(',', at) || passage.name(at) != null) {
                return false;
            }
        }
        return false;
    }

    /** "sa place de numéro un à son rival X", "at the expense of X" aside: to whom a lost rank goes, null where nobody says. */
    @Nullable
    NameMention heir(int from) {
        for (int at = from; passage.has(at) && at - from < HEIR; at++) {
            NameMention name = holderAt(at);
            if (name != null) {
                return isKnown(name) && clauses.governor(name) == Function.TO ? name : null;
            }
            if (passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /** "the regulator said". */
    private boolean isSpeaker(NameMention name) {
        return passage.senses(name.endToken()).stream().anyMatch(sense -> passage.grammar().isSaying(sense));
    }

    private boolean standsForName(int at) {
        return (passage.is(Words.PRONOUN, at) && !words.is(Topic.THEY, passage, at)) || isOwnersWord(at)
                || ((passage.is(Words.COMPANY, at) || words.is(Topic.DESCRIBED, passage, at))
                        && (clauses.isDescription(at) || isOwnerDescribed(at)));
    }

    /** "sa part", "its smartphone shipments"; but nobody's in "continue de creuser son sillon". */
    private boolean isOwnersWord(int at) {
        return passage.is(Words.POSSESSIVE, at) && words.find(Topic.OWNED, passage, at + 1, at + ADJECTIVES + 2) >= 0;
    }

    /** "la part de marché de la firme": a description whose the share is. */
    private boolean isOwnerDescribed(int at) {
        return passage.is(Words.ARTICLE, at - 1) && passage.preposition(at - 2) == Function.OF
                && words.find(Topic.OWNED, passage, at - 6, at - 2) >= 0;
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
                return antecedent();
            }
        }
        return null;
    }

    /** Something that a pronoun can mean: no product met in passing. */
    private boolean isEstablished(NameMention name) {
        boolean business = name.kind().isOrganisation() && name.kind() != NameKind.AGENCY;
        return business || (name.entity() != null && name.kind() != NameKind.AGENCY)
                || article.names().mentions(name) > 1;
    }

    /** The names in a row that stand nearest before a place. */
    List<NameMention> row(int before) {
        List<NameMention> names = new ArrayList<>();
        int next = -1;
        for (int at = before - 1; passage.has(at); at--) {
            NameMention name = passage.name(at);
            if (name == null) {
                continue;
            }
            at = name.firstToken();
            if (holderAt(at) == null || (next >= 0 && !isRow(name.endToken(), next))) {
                return names.isEmpty() ? names : names.reversed();
            }
            names.add(name);
            next = name.firstToken();
        }
        return names.reversed();
    }

    private boolean isRow(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!passage.is(',', at) && !passage.is(Words.CONJUNCTION, at) && !passage.is(Words.ARTICLE, at)) {
                return false;
            }
        }
        return true;
    }

    /** What the sentences before speak of: the only holder of one, else the first that depends on nothing. */
    private @Nullable NameMention antecedent() {
        boolean latter = words.anywhere(Topic.LATTER, passage);
        for (int back = 1; back <= SENTENCES_BACK && passage.number() - back >= 0; back++) {
            Passage earlier = article.passages().get(passage.number() - back);
            HolderSearch there = new HolderSearch(article, earlier);
            List<NameMention> names = earlier.names().stream()
                    .filter(name -> there.holderAt(name.firstToken()) != null && isEstablished(name)).toList();
            if (latter && !names.isEmpty()) {
                return names.getLast();
            }
            if (!names.isEmpty()) {
                return names.stream().filter(name -> there.isFree(name) || there.isOwner(name))
                        .min(Comparator.comparing(name -> name.kind().isThing())) // the first, of firms if there are any
                        .orElse(names.size() == 1 ? names.getFirst() : null);
            }
        }
        return null;
    }
}
