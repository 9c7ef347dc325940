package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Fills the thing that a trigger launches, and with it who makes that. */
final class ThingFiller {

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Arguments arguments;
    private final Things things;
    private final Makers makers;

    ThingFiller(AnnotatedArticle article, Passage passage, Arguments arguments, Things things, Makers makers) {
        this.article = article;
        this.passage = passage;
        this.arguments = arguments;
        this.things = things;
        this.makers = makers;
    }

    /** One draft for each thing that is named; the draft itself, its thing described or empty, when none is. */
    List<Draft> fill(Draft draft, Frame frame, RoleSpec spec, List<Function> functions) {
        List<Draft> drafts = new ArrayList<>();
        for (Function function : functions) {
            Arguments.Found found = arguments.find(function, name -> things.fits(name, spec));
            for (NameMention thing : found.antecedent() ? List.<NameMention>of() : found.names()) {
                if (frame.companion() && thing.entity() == null && thing.text().chars().noneMatch(Character::isDigit)) {
                    continue;
                }
                if (thing.kind() == NameKind.UNKNOWN && arguments instanceof VerbArguments
                        && new Clauses(passage, any -> true).governor(thing) != null) {
                    continue;
                }
                Draft copy = draft.without(spec.name());
                copy.fill(spec.name(), things.nameOf(thing), thing);
                if (makers.settle(copy, thing, frame.roles().getOrDefault("company", List.of()))) {
                    drafts.add(copy);
                }
            }
        }
        if (drafts.isEmpty()) {
            NameMention described = things.described(arguments.end(), spec, draft.mention("company"));
            if (described != null) {
                draft.fill(spec.name(), things.nameOf(described), described);
                draft.doubts().add(Doubt.DESCRIBED);
            } else {
                fillNameless(draft, spec);
            }
            return List.of(draft);
        }
        return drafts;
    }

    /** "un PC pliable": what is launched has no name. */
    private void fillNameless(Draft draft, RoleSpec spec) {
        Span description = spec.thing() == NameKind.PRODUCT ? things.description(arguments.end()) : null;
        if (description != null && draft.role("company") != null) {
            String text = article.text().field(description.field()).substring(description.start(), description.end());
            draft.fill(spec.name(), new RoleValue.Name(text, null), description);
            draft.doubts().add(Doubt.NAMELESS);
        }
    }
}
