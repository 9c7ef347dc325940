package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.List;
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
        NameMention here = leading(passage, before, accept.or(fitting.and(name -> isSubject(passage, name))));
        if (here == null) {
            here = only(passage, before, fitting);
        }
        if (here != null) {
            return here;
        }
        for (int back = 1; back <= SENTENCES_BACK && passage.number() - back >= 0; back++) {
            Passage earlier = article.passages().get(passage.number() - back);
            if (passage.paragraph() - earlier.paragraph() > 1 && !earlier.isTitle()) {
                break;
            }
            boolean next = back == 1;
            NameMention name = leading(earlier, earlier.first() + OPENING,
                    accept.or(fitting.and(other -> next && isSubject(earlier, other))));
            name = name == null && next ? agent(earlier, accept) : name;
            if (name != null) {
                return name;
            }
        }
        // "The group buys X": what a word stands for is not what it acts on
        Predicate<NameMention> acted = article.names()
                .anyOf(passage.names().stream().filter(name -> name.firstToken() >= before).toList());
        return main(accept.and(acted.negate()));
    }

    /**
     * The name that a word stands for: of a "Chinese giant" no firm that is known to be of another country.
     *
     * @param word
     *            token of the word that stands for it, -1 when there is none
     */
    public @Nullable NameMention described(Passage passage, int before, int word, Predicate<NameMention> fitting) {
        if (passage.is(Words.LATTER, word)) {
            return latest(passage, word, fitting);
        }
        int limit = word < 0 ? before : Math.min(before, word);
        for (int at = passage.first(); at < limit && passage.is(Words.PRONOUN, word); at++) {
            if (passage.is(Words.LATTER, at)) {
                return latest(passage, at, fitting); // "Ce dernier a dit qu'il ..."
            }
        }
        Predicate<NameMention> sort = passage.is(Words.COMPANY, word) && !passage.is(Words.AUTHORITY, word)
                ? fitting.and(name -> !isSeat(name))
                : fitting;
        String country = Nationalities.of(article.language()).near(passage, word);
        return country == null
                ? at(passage, limit, sort)
                : at(passage, limit, sort.and(name -> isOf(country, name)));
    }

    /** "Dans la Marne, le géant vient d'annoncer": where a company is, or who governs there, is no company. */
    private static boolean isSeat(NameMention name) {
        return switch (name.kind()) {
            case PLACE, STATE, AUTHORITY, PERSON -> true;
            default -> false;
        };
    }

    /** "Ce dernier": the name told last. */
    private @Nullable NameMention latest(Passage passage, int before, Predicate<NameMention> fitting) {
        NameMention latest = null;
        for (int back = 1; back >= 0; back--) {
            int number = passage.number() - back;
            for (NameMention name : number < 0 ? List.<NameMention>of() : article.passages().get(number).names()) {
                boolean earlier = back > 0 || name.endToken() <= before;
                latest = earlier && isFirm(name) && fitting.test(name) ? name : latest;
            }
        }
        return latest;
    }

    private static boolean isOf(String country, NameMention name) {
        Entity entity = name.entity();
        return entity == null || entity.country() == null || country.equals(entity.country());
    }

    /** "The two groups": the names that the nearest sentence before joins, else those that the title names. */
    public List<NameMention> several(Passage passage, Predicate<NameMention> accept) {
        for (int back = 1; back <= SENTENCES_BACK && passage.number() - back >= 0; back++) {
            List<NameMention> names = distinct(article.passages().get(passage.number() - back), accept);
            if (names.size() == 2) {
                return names;
            }
        }
        List<NameMention> title = distinct(article.passages().getFirst(), accept);
        return title.size() == 2 ? title : List.of();
    }

    private List<NameMention> distinct(Passage passage, Predicate<NameMention> accept) {
        List<NameMention> names = new ArrayList<>();
        for (NameMention name : passage.names()) {
            if (accept.test(name) && isFirm(name)
                    && names.stream().noneMatch(other -> article.names().isSame(other, name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isFirm(NameMention name) {
        return switch (name.kind()) {
            case COMPANY, BANK, BROKER, GROUP, UNKNOWN -> true;
            default -> false;
        };
    }

    /** Nothing but a name of a known sort, or one that comes back, can be meant by a pronoun. */
    private boolean isEstablished(NameMention name) {
        return name.kind().isOrganisation()
                ? name.kind() != NameKind.AGENCY
                : name.kind() == NameKind.UNKNOWN
                        && (article.names().mentions(name) > 1 || isSubject(article.passages().getFirst(), name));
    }

    /** "Prada s'offre Versace", "Prada, which": a name that a sentence tells something of. */
    private static boolean isSubject(Passage passage, NameMention name) {
        int next = name.endToken();
        boolean here = name.equals(passage.name(name.firstToken())) && name.kind() == NameKind.UNKNOWN;
        return here && (VerbGroups.finiteAt(passage, next) != null || VerbGroups.finiteAt(passage, next + 1) != null
                || (passage.is(',', next) && passage.is(Words.SUBJECT_RELATIVE, next + 1)));
    }

    /** "Shares of X rose after the company said": the only name there is. */
    private @Nullable NameMention only(Passage passage, int before, Predicate<NameMention> fitting) {
        NameMention only = null;
        Clauses clauses = new Clauses(passage, fitting);
        for (NameMention name : passage.names()) {
            Function governor = clauses.governor(name);
            boolean aside = governor == Function.WITH || governor == Function.BY
                    || (name.kind() == NameKind.UNKNOWN && governor == Function.IN);
            if (isFirm(name) && name.endToken() <= before && fitting.test(name) && !aside) {
                if (only != null && !article.names().isSame(only, name)) {
                    return null;
                }
                only = name;
            }
        }
        return only;
    }

    /** "a été pris par X": who does what the sentence tells, where nobody else is its subject. */
    private static @Nullable NameMention agent(Passage passage, Predicate<NameMention> accept) {
        Clauses clauses = new Clauses(passage, accept);
        for (NameMention name : passage.names()) {
            if (accept.test(name) && clauses.governor(name) == Function.BY) {
                return name;
            }
        }
        return null;
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
