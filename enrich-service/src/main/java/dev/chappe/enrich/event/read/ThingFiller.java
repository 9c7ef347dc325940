package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
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
import org.jspecify.annotations.Nullable;

/** Fills the thing that a trigger launches, and with it who makes that. */
final class ThingFiller {

    /** Words from a trigger to where the name is given. */
    private static final int NAMING = 20;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Arguments arguments;
    private final Things things;
    private final Makers makers;
    /** After which token all things are parts of the one that is named before; -1 until it is asked for. */
    private int parts = -1;

    ThingFiller(AnnotatedArticle article, Passage passage, Arguments arguments, Things things, Makers makers) {
        this.article = article;
        this.passage = passage;
        this.arguments = arguments;
        this.things = things;
        this.makers = makers;
    }

    /** One draft for each thing that is named; the draft itself, its thing described or empty, when none is. */
    List<Draft> fill(Draft draft, Frame frame, RoleSpec spec, List<Function> functions) {
        if (isBargain()) {
            return List.of(draft);
        }
        List<Draft> drafts = new ArrayList<>();
        for (Function function : functions) {
            for (NameMention thing : things(function, frame, spec)) {
                addMade(draft, thing, frame, spec, drafts);
            }
        }
        if (drafts.isEmpty() && !frame.companion()) {
            for (NameMention thing : told(functions, frame, spec)) {
                addMade(draft, thing, frame, spec, drafts);
            }
        }
        NameMention topic = drafts.isEmpty() && !frame.companion() ? topic(frame, spec) : null;
        if (topic != null) {
            addMade(draft, topic, frame, spec, drafts);
        }
        return drafts.isEmpty() ? List.of(describe(draft, spec)) : drafts;
    }

    /** "X1 : Contoso dévoile une enceinte": what stands before a colon is described behind it. */
    private @Nullable NameMention topic(Frame frame, RoleSpec spec) {
        VerbGroup group = arguments.group();
        int colon = group == null ? -1 : group.first() - 1;
        while (passage.has(colon) && !passage.is(':', colon)) {
            colon--;
        }
        NameMention last = passage.has(colon) ? passage.name(colon - 1) : null;
        if (last == null || last.kind() != spec.thing() || !(arguments instanceof VerbArguments)) {
            return null;
        }
        for (int at = passage.first(); at < colon; at++) {
            if (VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return fits(last, frame, spec) ? last : null;
    }

    /** "the X1 is on sale for $20, down from $30": what is cheaper is not new, nor is anything under such a title. */
    private boolean isBargain() {
        Passage title = article.passages().getFirst();
        return isBargain(passage) || (title.isTitle() && isBargain(title));
    }

    private static boolean isBargain(Passage passage) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(Words.BARGAIN, at)) {
                return true;
            }
        }
        return false;
    }

    private List<NameMention> things(Function function, Frame frame, RoleSpec spec) {
        Arguments.Found found = arguments.find(function, name -> fits(name, frame, spec));
        if (found.antecedent() || found.names().isEmpty()) {
            return List.of();
        }
        List<NameMention> names = new ArrayList<>(found.names());
        if (function == Function.OBJECT && !frame.companion() && names.getLast().firstToken() >= arguments.end()) {
            names.addAll(new ThingList(passage, name -> isOfList(name, spec)).after(names.getLast()));
        }
        return names;
    }

    /** What a trigger tells by a name given later, in an apposition to it, or in the list after a colon. */
    private List<NameMention> told(List<Function> functions, Frame frame, RoleSpec spec) {
        NameMention named = arguments instanceof VerbArguments && functions.contains(Function.OBJECT)
                ? named(spec)
                : null;
        if (named == null && !(arguments instanceof VerbArguments) && passage.is(',', arguments.end())) {
            int at = arguments.end() + 1;
            NameMention apposed = passage.name(passage.is(Words.ARTICLE, at) ? at + 1 : at);
            named = apposed != null && fits(apposed, frame, spec) ? apposed : null;
        }
        return named == null ? afterColon(frame, spec) : List.of(named);
    }

    /** "Three cards join the range: the X1, the X2 and the X3". */
    private List<NameMention> afterColon(Frame frame, RoleSpec spec) {
        int colon = arguments.end();
        while (passage.has(colon) && colon - arguments.end() < NAMING && !passage.is(':', colon)) {
            if (passage.name(colon) != null || VerbGroups.finiteAt(passage, colon) != null) {
                return List.of();
            }
            colon++;
        }
        int at = passage.is(Words.ARTICLE, colon + 1) ? colon + 2 : colon + 1;
        NameMention first = passage.is(':', colon) ? passage.name(at) : null;
        if (first == null || first.kind() == NameKind.UNKNOWN || !fits(first, frame, spec)) {
            return List.of();
        }
        List<NameMention> names = new ArrayList<>(List.of(first));
        names.addAll(new ThingList(passage, name -> isOfList(name, spec)).after(first));
        return names;
    }

    private boolean fits(NameMention name, Frame frame, RoleSpec spec) {
        boolean named = passage.is(Words.NAMING, name.firstToken() - 1); // that is for Naming to read
        if (named && name.entity() == null) {
            return false;
        }
        if (name.kind() == NameKind.UNKNOWN && frame.known() == Frame.Known.THING) {
            return false;
        }
        if (isAny(name) || isPart(name) || things.isRecoloured(name)) {
            return false;
        }
        if (frame.companion() && name.entity() == null && name.text().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        return things.fits(name, spec) || (!frame.companion() && things.isOneOfLine(name, spec));
    }

    private boolean isOfList(NameMention name, RoleSpec spec) {
        return (things.fits(name, spec) || things.isOneOfLine(name, spec)) && !things.isCompound(name);
    }

    /** "l'arrivée d'un nouvel iPhone": a noun with one that has no name tells of none in particular. */
    private boolean isAny(NameMention name) {
        return !(arguments instanceof VerbArguments) && name.kind() == NameKind.LINE
                && (passage.is(Words.SINGLE, name.firstToken() - 1) || passage.is(Words.SINGLE, name.firstToken() - 2));
    }

    /** "l'iPhone 12 avec puce A14": what a thing that is named comes with is part of it. */
    private boolean isPart(NameMention name) {
        if (parts < 0) {
            parts = firstPart();
        }
        return name.firstToken() > parts;
    }

    private int firstPart() {
        boolean whole = false;
        for (int at = arguments.end(); passage.has(at); at++) {
            NameMention before = passage.name(at);
            whole |= before != null && before.kind().isThing();
            if (whole && passage.preposition(at) == Function.WITH) {
                return at;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void addMade(Draft draft, NameMention thing, Frame frame, RoleSpec spec, List<Draft> drafts) {
        Draft copy = draft.without(spec.name());
        copy.fill(spec.name(), things.nameOf(thing), thing);
        if (makers.settle(copy, thing, frame.roles().getOrDefault("company", List.of()))) {
            drafts.add(copy);
        }
    }

    /** "a suite of models called X1": what the trigger launches is described first and named then. */
    private @Nullable NameMention named(RoleSpec spec) {
        Naming naming = new Naming(article, passage);
        for (int at = arguments.end(); passage.has(at) && at - arguments.end() < NAMING; at++) {
            if (passage.is(Words.NAMING, at) && passage.name(at) == null) {
                NameMention name = naming.after(at);
                return name != null && naming.kind(at, name) == spec.thing() ? name : null;
            }
            if (passage.is(';', at) || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    private Draft describe(Draft draft, RoleSpec spec) {
        NameMention described = things.described(arguments.end(), spec, draft.mention("company"));
        if (described == null) {
            fillNameless(draft, spec);
        } else {
            draft.fill(spec.name(), things.nameOf(described), described);
            draft.doubts().add(Doubt.DESCRIBED);
        }
        return draft;
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
