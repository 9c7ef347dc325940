package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.OwnWords;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.event.read.TriggerFinder.Hit;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.grammar.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of a user's own types. */
public final class OwnTypeReader implements EventReader {

    private final Map<String, OwnType> types = new HashMap<>();

    public OwnTypeReader(Collection<OwnType> types) {
        types.forEach(type -> this.types.put(type.name(), type));
    }

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        List<Draft> drafts = new ArrayList<>();
        Scene scene = new Scene(article, new Antecedents(article), new OwnNumbers(article.language()),
                new Telling(today), new Steps(article));
        TriggerFinder finder = new TriggerFinder(article.book().ownTriggers());
        EventReader.readSentences(article, drafts, passage -> {
            if (passage.is('?', passage.end() - 1)) {
                scene.steps().drop(passage, finder, Cause.QUESTION);
            } else {
                finder.find(passage).forEach(hit -> drafts.addAll(drafts(scene, passage, hit)));
            }
        });
        return drafts;
    }

    /** What all sentences of an article share. */
    private record Scene(AnnotatedArticle article, Antecedents antecedents, OwnNumbers numbers, Telling telling,
            Steps steps) {}

    private List<Draft> drafts(Scene scene, Passage passage, Hit hit) {
        List<Draft> drafts = new ArrayList<>();
        for (Frame frame : hit.trigger().frames()) {
            OwnType type = types.get(frame.type());
            OwnWords words = type == null ? null : type.languages().get(scene.article().language());
            if (type == null || words == null) {
                continue;
            }
            Cause fault = fault(scene, passage, hit, frame, words);
            if (fault != null) {
                scene.steps().drop(passage, hit, frame, fault);
                continue;
            }
            Draft draft = draft(scene, passage, hit, frame, new OwnRoles.Wanted(type, words));
            if (isComplete(draft, frame, type)) {
                drafts.add(draft);
            } else {
                scene.steps().dropIncomplete(draft, frame, type.roles());
            }
        }
        return drafts;
    }

    private static @Nullable Cause fault(Scene scene, Passage passage, Hit hit, Frame frame, OwnWords words) {
        if (!isMeant(scene.article(), passage, words.unless())) {
            return Cause.ELSEWHERE;
        }
        return hit.group() == null ? null : Faults.of(passage, hit.group(), frame);
    }

    /** Whether neither the sentence nor the title has a word that says that something else is meant. */
    private static boolean isMeant(AnnotatedArticle article, Passage passage, WordSet unless) {
        return article.passages().stream().filter(other -> other.isTitle() || other.equals(passage))
                .noneMatch(other -> has(other, unless));
    }

    private static boolean has(Passage passage, WordSet words) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (words.has(passage.tokens(), at)) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(Scene scene, Passage passage, Hit hit, Frame frame, OwnRoles.Wanted wanted) {
        VerbGroup group = hit.group();
        Arguments arguments = Arguments.of(passage, scene.antecedents(), hit, frame);
        OwnFigures figures = new OwnFigures(passage, arguments, hit.head());
        Draft draft = new OwnRoles(scene.article(), passage, arguments, figures, scene.numbers()).fill(frame, wanted);
        draft.origin(Steps.origin(passage, hit, frame));
        EventDate when = Telling.when(passage, hit.head());
        draft.factuality(scene.telling().factuality(passage, arguments.group(), when));
        if (draft.factuality() == Factuality.RETROSPECTIVE || draft.factuality() == Factuality.ANNOUNCED) {
            draft.occurredOn(when);
        }
        if (group == null) {
            draft.doubts().add(Doubt.NOUN);
        }
        return draft;
    }

    private static boolean isComplete(Draft draft, Frame frame, OwnType type) {
        return type.roles().stream().filter(spec -> spec.role().use() == Role.Use.KEY).map(RoleSpec::name)
                .allMatch(role -> draft.role(role) != null)
                && frame.need().stream().allMatch(role -> draft.role(role) != null);
    }
}
