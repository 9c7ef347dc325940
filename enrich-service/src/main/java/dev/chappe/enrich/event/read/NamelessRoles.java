package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fills roles where the sentence gives no name: with a description, or with the state that somebody speaks for. */
final class NamelessRoles {

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Arguments arguments;

    NamelessRoles(AnnotatedArticle article, Passage passage, Arguments arguments) {
        this.article = article;
        this.passage = passage;
        this.arguments = arguments;
    }

    /**
     * Fills the role of who pledges, raises or buys.
     *
     * @param found
     *            the names that the sentence has for it
     * @return false when a name is to fill it
     */
    boolean fillActor(Draft draft, RoleSpec spec, Arguments.Found found) {
        boolean describable = spec.accept() == Acceptance.ACTOR || spec.accept() == Acceptance.OWNER
                || (spec.accept() == Acceptance.COMPANY && spec.name().equals("company"));
        VerbGroup group = arguments.group();
        if (!describable || group == null) {
            return false;
        }
        if (spec.accept() == Acceptance.ACTOR && isOfficial(group, found)) {
            NameMention state = state();
            if (state != null) {
                draft.fill(spec.name(), article.names().nameOf(state), state.span());
                return true;
            }
        }
        return (found.names().isEmpty() || found.antecedent()) && fillDescribed(draft, spec, group);
    }

    /** "un plan adopté par le gouvernement": fills the role of who pledges with the authority after "by". */
    boolean fillAgent(Draft draft, RoleSpec spec) {
        NamelessActor actor = spec.accept() == Acceptance.ACTOR
                ? NamelessActor.agent(passage, arguments.end())
                : null;
        return actor != null && fill(draft, spec, actor);
    }

    private boolean fillDescribed(Draft draft, RoleSpec spec, VerbGroup group) {
        NamelessActor actor = NamelessActor.before(passage, group);
        // "A judge approved the merger": who decides on a purchase does not buy
        boolean decides = actor != null && actor.authority() && spec.accept() == Acceptance.OWNER
                && arguments instanceof NounArguments;
        return actor != null && !decides && fill(draft, spec, actor);
    }

    private boolean fill(Draft draft, RoleSpec spec, NamelessActor actor) {
        NameMention state = actor.authority() ? actor.state(article) : null;
        if (state != null) {
            draft.fill(spec.name(), article.names().nameOf(state), state.span());
        } else {
            draft.fill(spec.name(), new RoleValue.Name(actor.text(article), null), actor.span());
        }
        return true;
    }

    /** Whether the subject is a minister, president or the like. */
    private boolean isOfficial(VerbGroup group, Arguments.Found found) {
        Predicate<NameMention> human = name -> name.kind() == NameKind.PERSON || name.kind() == NameKind.UNKNOWN;
        boolean named = !found.names().isEmpty() && !found.antecedent();
        List<NameMention> subjects = named
                ? found.names()
                : new Clauses(passage, human).subject(group).names();
        return subjects.stream().anyMatch(name -> human.test(name) && hasOffice(name));
    }

    private boolean hasOffice(NameMention name) {
        for (int at = name.firstToken() - 2; at < name.endToken(); at++) {
            if (passage.is(Words.OFFICE, at)) {
                return true;
            }
        }
        return false;
    }

    /** The first state that the article names. */
    private @Nullable NameMention state() {
        return article.passages().stream().flatMap(other -> other.names().stream())
                .filter(name -> name.kind() == NameKind.STATE).findFirst().orElse(null);
    }

    /** Fills the role with what belongs to the subject and has no name of its own. */
    void fillPart(Draft draft, RoleSpec spec, Predicate<NameMention> accept) {
        Span part = NamelessPart.after(passage, arguments.end());
        List<NameMention> owners = part == null ? List.of() : arguments.find(Function.SUBJECT, accept).names();
        if (part != null && !owners.isEmpty()) {
            draft.fill(spec.name(), NamelessPart.name(article, owners.getFirst(), part), part);
            draft.doubts().add(Doubt.DESCRIBED);
        }
    }
}
