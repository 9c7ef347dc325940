package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who gives the money of a round: "mené par X", "led by X", "X and Y also participated". */
final class Backers {

    /** Sentences after the one that tells the round. */
    private static final int AFTER = 2;

    private Backers() {}

    /** Adds to the role all who are named in the sentences about a round, and in those right after it. */
    static void fill(AnnotatedArticle article, Draft draft, RoleSpec spec, List<Passage> about) {
        Set<Passage> passages = new LinkedHashSet<>(about);
        article.passages().stream().filter(passage -> passage.number() > draft.passage().number()
                && passage.number() <= draft.passage().number() + AFTER).forEach(passages::add);
        NameMention company = draft.mention("company");
        List<NameMention> backers = new ArrayList<>();
        for (Passage passage : passages) {
            for (NameMention name : backers(passage)) {
                boolean other = company == null || !article.names().isSame(company, name);
                if (other && backers.stream().noneMatch(known -> article.names().isSame(known, name))) {
                    backers.add(name);
                }
            }
        }
        if (!backers.isEmpty()) {
            add(article, draft, spec.name(), backers);
        }
    }

    private static void add(AnnotatedArticle article, Draft draft, String role, List<NameMention> backers) {
        Set<RoleValue.Name> names = new LinkedHashSet<>();
        if (draft.role(role) instanceof RoleValue.Names known) {
            names.addAll(known.names());
        }
        backers.forEach(backer -> names.add(article.names().nameOf(backer)));
        Span first = draft.spans().get(role);
        draft.replace(role, new RoleValue.Names(List.copyOf(names)), first == null ? backers.getFirst().span() : first);
    }

    private static List<NameMention> backers(Passage passage) {
        Clauses clauses = new Clauses(passage, Backers::canInvest);
        List<NameMention> found = new ArrayList<>();
        for (int at = passage.first(); at < passage.end(); at++) {
            int end = passage.grammar().endOf(Words.BACKED_BY, passage.tokens(), at);
            if (end > 0) {
                clauses.objects(end).stream().filter(name -> !isOwner(passage, name)).forEach(found::add);
            }
            VerbGroup group = passage.is(Words.BACKS, at) ? Phrases.clauseVerb(passage, at) : null;
            if (group != null) {
                found.addAll(clauses.subject(group).names());
            }
        }
        return found;
    }

    /** "X, le fonds de Y": the fund gives the money. */
    private static boolean isOwner(Passage passage, NameMention name) {
        return name.kind() == NameKind.PERSON && passage.preposition(name.firstToken() - 1) == Function.OF;
    }

    private static boolean canInvest(NameMention name) {
        return Acceptance.ACTOR.accepts(name) || name.kind() == NameKind.PERSON;
    }
}
