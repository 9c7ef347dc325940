package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup.Mark;
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
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a frame from what a trigger has beside it. */
final class RoleFiller {

    private static final int NEAR = 3;
    private static final int FAR = 20;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Arguments arguments;
    private final Things things;
    private final Makers makers;

    RoleFiller(AnnotatedArticle article, Passage passage, Arguments arguments, Antecedents antecedents) {
        this.article = article;
        this.passage = passage;
        this.arguments = arguments;
        this.things = new Things(article, passage);
        this.makers = new Makers(article, passage, antecedents);
    }

    /** The drafts of a frame: one for each thing or target that is named, none when a role that counts stays empty. */
    List<Draft> fill(Frame frame, List<RoleSpec> specs) {
        List<Draft> drafts = List.of(start(frame));
        for (RoleSpec spec : specs) {
            List<Function> functions = frame.roles().get(spec.name());
            if (functions != null && spec.role().kind() != RoleKind.THING) {
                drafts.forEach(draft -> fill(draft, spec, functions));
            }
        }
        if (!drafts.getFirst().others().isEmpty()) {
            return withOthers(drafts.getFirst());
        }
        for (RoleSpec spec : specs) {
            List<Function> functions = frame.roles().get(spec.name());
            if (functions != null && spec.role().kind() == RoleKind.THING) {
                drafts = new ThingFiller(article, passage, arguments, things, makers).fill(drafts.getFirst(), frame,
                        spec, functions);
            }
        }
        return drafts;
    }

    /** An action against several is one event for each. */
    private List<Draft> withOthers(Draft first) {
        List<Draft> drafts = new ArrayList<>(List.of(first));
        for (NameMention other : first.others()) {
            Draft copy = first.without("target");
            copy.fill("target", article.names().nameOf(other), other);
            drafts.add(copy);
        }
        return drafts;
    }

    private Draft start(Frame frame) {
        Draft draft = new Draft(frame.type(), passage);
        frame.set().forEach((role, word) -> draft.fill(role, new RoleValue.Text(word), (Span) null));
        return draft;
    }

    private void fill(Draft draft, RoleSpec spec, List<Function> functions) {
        switch (spec.role().kind()) {
            case NAME -> fillName(draft, spec, functions);
            case NAMES -> fillNames(draft, spec, functions);
            case AMOUNT -> fillAmount(draft, spec, functions);
            case THING, PERCENT, NUMBER, COUNT, WORD, MARKET, PERIOD -> {
            }
        }
    }

    private void fillName(Draft draft, RoleSpec spec, List<Function> functions) {
        fillNamed(draft, spec, functions);
        if (spec.accept() == Acceptance.AUTHORITY && draft.role(spec.name()) == null) {
            fillAuthority(draft, spec);
        }
    }

    private void fillNamed(Draft draft, RoleSpec spec, List<Function> functions) {
        Predicate<NameMention> accept = acceptance(spec).and(name -> !isUsed(draft, name));
        for (Function function : functions) {
            Arguments.Found found = arguments.find(function, accept);
            if (spec.accept() == Acceptance.TARGET && function == Function.OBJECT && found.names().isEmpty()) {
                found = Arguments.Found.of(arguments.ownerOfObject(accept));
            }
            if (!found.names().isEmpty() && (!found.antecedent() || spec.role().use() == Role.Use.KEY)) {
                NameMention name = found.names().getFirst();
                draft.fill(spec.name(), spec.accept() == Acceptance.TARGET && name.kind().isThing()
                        ? things.makerOrItself(name)
                        : joined(spec, found.names()), name);
                if (spec.name().equals("target") && spec.accept() == Acceptance.TARGET
                        && function != Function.BETWEEN) {
                    draft.others().addAll(found.names().subList(1, found.names().size()));
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

    /** "the antitrust watchdog": an authority without a name. */
    private void fillAuthority(Draft draft, RoleSpec spec) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(Words.AUTHORITY, at) && Math.abs(at - arguments.first()) < FAR && passage.name(at) == null) {
                int first = at;
                while (passage.has(first - 1) && at - first < 4 && passage.preposition(first - 1) == null
                        && !passage.is(Words.ARTICLE, first - 1) && !passage.is(',', first - 1)) {
                    first--;
                }
                Span span = passage.tokens().span(first, at + 1);
                draft.fill(spec.name(), new RoleValue.Name(
                        article.text().field(span.field()).substring(span.start(), span.end()), null), span);
                return;
            }
        }
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

    private static Predicate<NameMention> acceptance(RoleSpec spec) {
        Acceptance accept = spec.accept();
        return accept == null ? name -> true : accept::accepts;
    }

    private void fillNames(Draft draft, RoleSpec spec, List<Function> functions) {
        List<RoleValue.Name> names = new ArrayList<>();
        List<NameMention> mentions = new ArrayList<>();
        for (Function function : functions) {
            Arguments.Found found = arguments.find(function, acceptance(spec).and(name -> !isUsed(draft, name)));
            for (NameMention name : found.names()) {
                if (mentions.stream().noneMatch(other -> article.names().isSame(other, name))) {
                    mentions.add(name);
                    names.add(article.names().nameOf(name));
                    if (found.antecedent()) {
                        draft.doubts().add(Doubt.ANTECEDENT);
                    }
                }
            }
        }
        if (!names.isEmpty()) {
            draft.fill(spec.name(), new RoleValue.Names(names), mentions.getFirst().span());
        }
    }

    private void fillAmount(Draft draft, RoleSpec spec, List<Function> functions) {
        Money money = money(functions);
        if (money != null) {
            Sums.fill(draft, spec.name(), money);
        }
    }

    private @Nullable Money money(List<Function> functions) {
        Sums sums = new Sums(passage);
        if (functions.contains(Function.ANY)) {
            return sums.nearest(arguments.first(), arguments.end());
        }
        Money after = sums.object(arguments.end(), arguments.isVerb() ? 0 : 2);
        if (after != null) {
            return after;
        }
        boolean turned = arguments.group() != null && arguments.group().is(Mark.PASSIVE);
        return sums.before(arguments.first(), arguments.isVerb() ? turned || passage.isTitle() ? FAR : 0 : NEAR);
    }
}
