package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.TriggerFinder.Hit;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.event.trace.Origin;
import dev.chappe.enrich.event.trace.Outcome;
import dev.chappe.enrich.event.trace.Step;
import dev.chappe.enrich.event.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the trace of an article what becomes of its possible events; does nothing when nobody listens. */
public final class Steps {

    private final Trace trace;

    public Steps(AnnotatedArticle article) {
        this.trace = article.trace();
    }

    /** What became of a draft. */
    public void tell(Draft draft, Outcome outcome) {
        if (trace.isOn()) {
            Origin origin = Objects.requireNonNullElseGet(draft.origin(), () -> Origin.of(draft.passage().span()));
            trace.step(new Step(draft.type(), origin, draft.passage().span(), draft.roles(), doubts(draft), outcome));
        }
    }

    /** A draft that is no event. */
    public void drop(Draft draft, Cause cause) {
        tell(draft, new Outcome.Dropped(cause, ""));
    }

    /** The drafts that are no longer there are no events. */
    public void drop(List<Draft> before, List<Draft> after, Cause cause) {
        if (trace.isOn()) {
            List<Draft> gone = new ArrayList<>(before);
            gone.removeAll(after);
            gone.forEach(draft -> drop(draft, cause));
        }
    }

    /** The drafts so far where somebody listens, to be compared with what is left of them; else none. */
    List<Draft> keep(List<Draft> drafts) {
        return trace.isOn() ? List.copyOf(drafts) : List.of();
    }

    /** Every trigger of a sentence, for a reason that goes for the whole of it. */
    void drop(Passage passage, TriggerFinder finder, Cause cause) {
        if (trace.isOn()) {
            finder.find(passage)
                    .forEach(hit -> hit.trigger().frames().forEach(frame -> drop(passage, hit, frame, cause)));
        }
    }

    /** A trigger whose roles are not even looked for. */
    void drop(Passage passage, Hit hit, Frame frame, Cause cause) {
        drop(passage, frame.type(), origin(passage, hit, frame), cause, "");
    }

    /** Words that might have told an event, before any role was filled. */
    void drop(Passage passage, String type, Origin origin, Cause cause, String detail) {
        if (trace.isOn()) {
            trace.step(new Step(type, origin, passage.span(), Map.of(), List.of(), new Outcome.Dropped(cause, detail)));
        }
    }

    /** A draft of a frame that lacks something. */
    void dropIncomplete(Draft draft, Frame frame, List<RoleSpec> roles) {
        if (trace.isOn()) {
            String empty = emptyRole(draft, frame, roles);
            tell(draft, empty == null
                    ? new Outcome.Dropped(Cause.UNFIT, "")
                    : new Outcome.Dropped(Cause.EMPTY_ROLE, empty));
        }
    }

    static Origin origin(Passage passage, Hit hit, Frame frame) {
        return new Origin(passage.tokens().span(hit.group() == null ? hit.head() : hit.group().first(), hit.end()),
                frame.roles());
    }

    private static @Nullable String emptyRole(Draft draft, Frame frame, List<RoleSpec> roles) {
        for (RoleSpec role : roles) {
            boolean needed = role.role().use() == Role.Use.KEY || frame.need().contains(role.name());
            if (needed && draft.role(role.name()) == null) {
                return role.name();
            }
        }
        return null;
    }

    private static List<String> doubts(Draft draft) {
        return draft.doubts().stream().map(doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    }
}
