package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Fills the roles of a frame from what a trigger has beside it. */
final class RoleFiller {

    /** More who buy one thing are a list of something else. */
    private static final int MOST_BIDDERS = 3;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Arguments arguments;
    private final Things things;
    private final ThingFiller thingFiller;
    private final SumRoles sumRoles;
    private final SeveralRoles severalRoles;
    private final NamelessRoles nameless;

    RoleFiller(AnnotatedArticle article, Passage passage, Arguments arguments, Antecedents antecedents) {
        this.article = article;
        this.passage = passage;
        this.arguments = arguments;
        this.things = new Things(article, passage);
        this.thingFiller = new ThingFiller(article, passage, arguments, things,
                new Makers(article, passage, antecedents));
        this.sumRoles = new SumRoles(passage, arguments);
        this.severalRoles = new SeveralRoles(article, passage, arguments);
        this.nameless = new NamelessRoles(article, passage, arguments);
    }

    /** The drafts of a frame: one for each thing or target that is named, none when a role that counts stays empty. */
    List<Draft> fill(Frame frame, List<RoleSpec> specs) {
        List<Draft> drafts = List.of(start(frame));
        for (RoleSpec spec : specs) {
            List<Function> functions = frame.roles().get(spec.name());
            if (functions != null && spec.role().kind() != RoleKind.THING) {
                drafts.forEach(draft -> fill(draft, frame, spec, functions));
            }
        }
        if (!drafts.getFirst().others().isEmpty()) {
            return withOthers(drafts.getFirst());
        }
        drafts = withList(drafts.getFirst(), specs);
        for (RoleSpec spec : specs) {
            List<Function> functions = frame.roles().get(spec.name());
            if (functions != null && spec.role().kind() == RoleKind.THING) {
                drafts = thingFiller.fill(drafts.getFirst(), frame, spec, functions);
            }
        }
        return drafts;
    }

    /** The draft, and those of who does the same with another sum. */
    private List<Draft> withList(Draft draft, List<RoleSpec> specs) {
        List<Draft> drafts = new ArrayList<>(List.of(draft));
        for (RoleSpec actor : specs) {
            boolean acts = actor.name().equals("investor") || actor.name().equals("company");
            if (acts && draft.role("amount") != null) {
                Predicate<NameMention> accept = acceptance(actor).and(name -> !isUsed(draft, name));
                drafts.addAll(new SumLists(article, passage).after(draft, actor.name(), "amount", accept));
            }
        }
        return drafts;
    }

    /** An action against several, or of several, is one event for each. */
    private List<Draft> withOthers(Draft first) {
        List<Draft> drafts = new ArrayList<>(List.of(first));
        first.others().forEach((other, role) -> {
            if (first.roles().keySet().stream().map(first::mention).noneMatch(other::equals)) {
                Draft copy = first.without(role);
                copy.fill(role, article.names().nameOf(other), other);
                drafts.add(copy);
            }
        });
        return drafts;
    }

    private Draft start(Frame frame) {
        Draft draft = new Draft(frame.type(), passage);
        frame.set().forEach((role, word) -> draft.fill(role, new RoleValue.Text(word), (Span) null));
        return draft;
    }

    private void fill(Draft draft, Frame frame, RoleSpec spec, List<Function> functions) {
        switch (spec.role().kind()) {
            case NAME -> fillName(draft, spec, functions);
            case NAMES -> severalRoles.fill(draft, frame, spec, functions, name -> !isUsed(draft, name));
            case AMOUNT -> sumRoles.fill(draft, spec, functions);
            case THING, PERCENT, NUMBER, COUNT, WORD, MARKET, PERIOD -> {
            }
        }
    }

    private void fillName(Draft draft, RoleSpec spec, List<Function> functions) {
        fillNamed(draft, spec, functions);
        if (spec.accept() == Acceptance.AUTHORITY && draft.role(spec.name()) == null) {
            NamelessAuthority.fill(draft, spec, article, arguments.first());
        }
        if (spec.accept() == Acceptance.ACTOR && draft.role(spec.name()) == null) {
            TitleActor.fill(draft, spec, article, acceptance(spec));
        }
    }

    private void fillNamed(Draft draft, RoleSpec spec, List<Function> functions) {
        Predicate<NameMention> accept = acceptance(spec).and(name -> !isUsed(draft, name));
        for (Function function : functions) {
            if (function == Function.PART) {
                nameless.fillPart(draft, spec, accept);
                return;
            }
            Arguments.Found found = arguments.find(function, accept);
            if (spec.accept() == Acceptance.TARGET && function == Function.OBJECT && found.names().isEmpty()) {
                found = ownerOfObject(accept);
            }
            if (function == Function.SUBJECT && nameless.fillActor(draft, spec, found)) {
                return;
            }
            if (function == Function.BY && found.names().isEmpty() && nameless.fillAgent(draft, spec)) {
                return;
            }
            if (functions.contains(Function.PART) && isPart(found)) {
                continue;
            }
            if (spec.name().equals("target") && function == Function.OBJECT) {
                if (isFarOff(found)) {
                    continue;
                }
                OwnedPart part = arguments instanceof VerbArguments && !found.antecedent() && !found.names().isEmpty()
                        ? OwnedPart.of(passage, arguments.end(), found.names().getFirst())
                        : null;
                if (part != null) {
                    part.fill(article, draft, spec, found.names().getFirst());
                    return;
                }
            }
            if (found.antecedent() && found.names().size() > 1 && spec.accept() == Acceptance.COMPANY) {
                continue; // "the two groups": neither of them alone
            }
            if (!found.names().isEmpty() && (!found.antecedent() || spec.role().use() == Role.Use.KEY)) {
                NameMention name = found.names().getFirst();
                draft.fill(spec.name(), spec.accept() == Acceptance.TARGET && name.kind().isThing()
                        ? things.makerOrItself(name)
                        : joined(spec, found.names()), name);
                if (isEach(spec, function, functions, found)) {
                    found.names().stream().skip(1).forEach(other -> draft.others().put(other, spec.name()));
                }
                if (found.antecedent()) {
                    draft.doubts().add(Doubt.ANTECEDENT);
                }
                if (name.kind() == NameKind.UNKNOWN) {
                    draft.doubts().add(Doubt.UNKNOWN_NAME);
                }
                return;
            }
        }
    }

    /** "bought a punnet of grapes in Redbank, south of Brisbane": a name behind a comma is not what is bought. */
    private boolean isFarOff(Arguments.Found found) {
        if (!(arguments instanceof VerbArguments) || found.names().isEmpty() || found.antecedent()) {
            return false;
        }
        for (int at = arguments.end(); at < found.names().getFirst().firstToken(); at++) {
            if (passage.is(',', at)) {
                return true;
            }
        }
        return false;
    }

    /** "cède sa filiale italienne", "son usine de Jeumont": no name, or one that only tells where it is. */
    private boolean isPart(Arguments.Found found) {
        Span part = NamelessPart.after(passage, arguments.end());
        if (part == null || found.names().isEmpty()) {
            return false;
        }
        NameMention name = found.names().getFirst();
        boolean where = passage.tokens().tokenAt(part.end() - 1) < name.firstToken()
                && passage.preposition(name.firstToken() - 1) == Function.OF;
        return found.antecedent() || where;
    }

    /** An authority acts on each; a buyer on each that it buys; of several bidders each bids. */
    private static boolean isEach(RoleSpec spec, Function function, List<Function> functions, Arguments.Found found) {
        return switch (spec.name()) {
            case "target" -> function != Function.BETWEEN
                    && (spec.accept() == Acceptance.TARGET || function == Function.OBJECT);
            case "acquirer" -> function == Function.SUBJECT && !functions.contains(Function.BETWEEN)
                    && !found.antecedent() && found.names().size() <= MOST_BIDDERS;
            default -> false;
        };
    }

    private Arguments.Found ownerOfObject(Predicate<NameMention> accept) {
        return arguments instanceof VerbArguments verb
                ? Arguments.Found.of(verb.ownerOfObject(accept))
                : Arguments.Found.NOTHING;
    }

    /** Two that pledge one sum are one investor. */
    private RoleValue.Name joined(RoleSpec spec, List<NameMention> names) {
        RoleValue.Name first = article.names().nameOf(names.getFirst());
        if (!spec.name().equals("investor") || names.size() < 2) {
            return first;
        }
        String and = " " + passage.grammar().and() + " ";
        return new RoleValue.Name(first.text() + and + article.names().nameOf(names.get(1)).text(), null);
    }

    private boolean isUsed(Draft draft, NameMention name) {
        return draft.roles().keySet().stream().map(draft::mention)
                .anyMatch(used -> used != null && (used.equals(name) || article.names().isSame(used, name)));
    }

    private Predicate<NameMention> acceptance(RoleSpec spec) {
        Acceptance accept = spec.accept();
        if (accept == null) {
            return name -> true;
        }
        return switch (accept) {
            case ACTOR -> name -> accept.accepts(name) || isMagnate(name);
            // "Le Figaro rachète": outlets report others' purchases, and make their own
            case OWNER -> name -> accept.accepts(name)
                    || (name.kind() == NameKind.AGENCY && arguments instanceof VerbArguments);
            default -> accept::accepts;
        };
    }

    /** "le milliardaire X": who spends what is his. */
    private boolean isMagnate(NameMention name) {
        return name.kind() == NameKind.PERSON && (passage.is(Words.MAGNATE, name.firstToken() - 1)
                || (passage.is(',', name.firstToken() - 1) && passage.is(Words.MAGNATE, name.firstToken() - 2)));
    }
}
