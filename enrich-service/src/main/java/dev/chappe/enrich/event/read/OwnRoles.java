package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.OwnWords;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a user's own type from what a trigger has beside it. */
final class OwnRoles {

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Arguments arguments;
    private final OwnFigures figures;
    private final OwnNumbers numbers;

    OwnRoles(AnnotatedArticle article, Passage passage, Arguments arguments, OwnFigures figures, OwnNumbers numbers) {
        this.article = article;
        this.passage = passage;
        this.arguments = arguments;
        this.figures = figures;
        this.numbers = numbers;
    }

    /** The type, and its words in the language of the article. */
    record Wanted(OwnType type, OwnWords words) {}

    /** A draft with every role that the sentence fills. */
    Draft fill(Frame frame, Wanted wanted) {
        Draft draft = new Draft(frame.type(), passage);
        frame.set().forEach((role, word) -> draft.fill(role, new RoleValue.Text(word), (Span) null));
        for (RoleSpec spec : wanted.type().roles()) {
            List<Function> functions = frame.roles().getOrDefault(spec.name(), standing(spec, wanted));
            if (draft.role(spec.name()) == null && !functions.isEmpty()) {
                fill(draft, spec, functions, wanted);
            }
        }
        return draft;
    }

    /** Words of a closed list, and what has a unit, are told by what they are, wherever they stand. */
    private static List<Function> standing(RoleSpec spec, Wanted wanted) {
        boolean counted = wanted.type().units().containsKey(spec.name())
                || wanted.words().units().containsKey(spec.name());
        return counted || spec.role().kind() == RoleKind.WORD ? List.of(Function.ANY) : List.of();
    }

    private void fill(Draft draft, RoleSpec spec, List<Function> functions, Wanted wanted) {
        String role = spec.name();
        switch (spec.role().kind()) {
            case NAME, THING -> fillName(draft, spec, functions, predicate(spec, wanted));
            case NAMES -> fillNames(draft, spec, functions, predicate(spec, wanted));
            case AMOUNT -> fillAmount(draft, role, figures.find(functions, OwnFigures::money));
            case PERCENT -> fill(draft, role, figures.find(functions, OwnFigures::percent));
            case PERIOD -> fill(draft, role, figures.find(functions, OwnFigures::period));
            case NUMBER, COUNT -> fill(draft, role, figures.find(functions,
                    new OwnCounts(numbers, wanted.type().units().getOrDefault(role, Set.of()),
                            wanted.words().units().get(role))::at));
            case WORD -> fill(draft, role, OwnPhrases.word(passage, arguments,
                    wanted.words().values().getOrDefault(role, Map.of())));
            case MARKET -> fill(draft, role, OwnPhrases.description(passage, arguments, functions));
        }
    }

    private static void fill(Draft draft, String role, @Nullable Placed found) {
        if (found != null) {
            draft.fill(role, found.value(), found.span());
        }
    }

    private static void fillAmount(Draft draft, String role, @Nullable Placed found) {
        fill(draft, role, found);
        Money converted = found != null && found.mention() instanceof Money money ? money.converted() : null;
        if (converted != null) {
            draft.fill(role + "Converted", RoleValue.Amount.of(converted), converted.span());
        }
    }

    private void fillName(Draft draft, RoleSpec spec, List<Function> functions, Predicate<NameMention> accept) {
        for (Function function : functions) {
            Arguments.Found found = arguments.find(function, accept.and(name -> !isUsed(draft, name)));
            if (!found.names().isEmpty() && (!found.antecedent() || spec.role().use() == Role.Use.KEY)) {
                NameMention name = found.names().getFirst();
                draft.fill(spec.name(), article.names().nameOf(name), name);
                doubt(draft, found, name);
                return;
            }
        }
    }

    private void fillNames(Draft draft, RoleSpec spec, List<Function> functions, Predicate<NameMention> accept) {
        List<NameMention> mentions = new ArrayList<>();
        for (Function function : functions) {
            Arguments.Found found = arguments.find(function, accept.and(name -> !isUsed(draft, name)));
            for (NameMention name : found.names()) {
                if (mentions.stream().noneMatch(other -> article.names().isSame(other, name))) {
                    mentions.add(name);
                    doubt(draft, found, name);
                }
            }
        }
        if (!mentions.isEmpty()) {
            draft.fill(spec.name(), new RoleValue.Names(mentions.stream().map(article.names()::nameOf).toList()),
                    mentions.getFirst().span());
        }
    }

    private static void doubt(Draft draft, Arguments.Found found, NameMention name) {
        if (found.antecedent()) {
            draft.doubts().add(Doubt.ANTECEDENT);
        }
        if (name.kind() == NameKind.UNKNOWN) {
            draft.doubts().add(Doubt.UNKNOWN_NAME);
        }
    }

    private boolean isUsed(Draft draft, NameMention name) {
        return draft.roles().keySet().stream().map(draft::mention)
                .anyMatch(used -> used != null && (used.equals(name) || article.names().isSame(used, name)));
    }

    private Predicate<NameMention> predicate(RoleSpec spec, Wanted wanted) {
        WordSet classWords = wanted.words().classes().get(spec.name());
        if (classWords != null) {
            return name -> !name.kind().isOrganisation() && OwnPhrases.isOfClass(passage, name, classWords);
        }
        NameKind thing = spec.thing();
        if (thing != null) {
            return name -> name.kind() == thing || (thing == NameKind.PRODUCT
                    && (name.kind() == NameKind.UNKNOWN || name.kind() == NameKind.LINE));
        }
        Acceptance accept = spec.accept();
        if (accept != null) {
            return accept::accepts;
        }
        return spec.role().kind() == RoleKind.THING
                ? name -> name.kind().isThing() || name.kind() == NameKind.UNKNOWN
                : name -> true;
    }
}
