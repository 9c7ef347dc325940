package dev.chappe.alert.engine;

import dev.chappe.alert.engine.Signal.State;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets an alert live on when its event is found to be another one that its rule has told nothing of: what the rule then has
 * to tell of that one is the same alert, updated. The end of the first waits a moment for it. What is decided depends on
 * the signals and their times alone, so that a crash changes nothing.
 */
public final class Succession {

    /** How long after the one event goes the other one has to meet the rule. */
    static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Until an end is told that nothing followed: a signal in time may still be on its way. */
    private static final Duration WAIT = PATIENCE.multipliedBy(2);

    private final Store<Heir> heirs;
    private final Map<String, Instant> undecided = new TreeMap<>();

    /**
     * What is remembered of an event that another one was merged into.
     *
     * @param firstId
     *            the event that the alert was first told of
     * @param told
     *            how many signals the alert had before
     * @param end
     *            what ended the other, null once this one goes on with the alert
     * @param since
     *            when the other ended
     */
    public record Heir(String firstId, int told, @Nullable Signal end, Instant since) {

        private Heir settled() {
            return new Heir(firstId, told, null, since);
        }

        private Signal next(Signal signal, State state, List<String> changes) {
            return new Signal(signal.rule(), state, told + signal.revision(), firstId, signal.subject(), changes,
                    signal.reason(), signal.time());
        }
    }

    /** Says in words what changed for a rule from one subject to another; nothing when all that matters is the same. */
    public interface Comparison {

        List<String> changes(String rule, Subject then, Subject now);
    }

    /**
     * What a signal comes to.
     *
     * @param signals
     *            to be told now
     * @param withheld
     *            why the signal itself is not among them, null when it is
     */
    public record Taken(List<Signal> signals, @Nullable String withheld) {

        public Taken {
            signals = List.copyOf(signals);
        }
    }

    /**
     * @param heirs
     *            by rule and event; nobody else writes there
     */
    public Succession(Store<Heir> heirs) {
        this.heirs = heirs;
        heirs.visit("", Store.LAST, (key, heir) -> {
            if (heir.end() != null) {
                undecided.put(key, heir.since());
            }
            return true;
        });
    }

    /** Takes what a rule has to tell. */
    public Taken take(Signal signal, Comparison comparison) {
        String key = key(signal.rule(), signal.subject().id());
        Heir heir = heirs.get(key);
        if (heir == null) {
            return orWait(signal, List.of());
        }
        Signal end = heir.end();
        if (end == null) {
            return orWait(heir.next(signal, signal.state(), signal.changes()), List.of());
        }
        undecided.remove(key);
        if (signal.state() != State.NEW || signal.time().isAfter(heir.since().plus(PATIENCE))) {
            heirs.delete(key); // it has been told of by itself
            return orWait(signal, List.of(end));
        }
        heirs.put(key, heir.settled());
        List<String> changes = comparison.changes(signal.rule(), end.subject(), signal.subject());
        return changes.isEmpty()
                ? new Taken(List.of(), "goes on as event " + signal.subject().id() + "; nothing that matters changed")
                : new Taken(List.of(heir.next(signal, State.UPDATED, changes)), null);
    }

    /** The ends that nothing followed. */
    public List<Signal> overdue(Instant now) {
        List<Signal> ends = new ArrayList<>();
        List<String> due = undecided.entrySet().stream().filter(entry -> !entry.getValue().plus(WAIT).isAfter(now))
                .map(Map.Entry::getKey).toList();
        for (String key : due) {
            undecided.remove(key);
            Heir heir = heirs.get(key);
            heirs.delete(key);
            if (heir != null && heir.end() != null) {
                ends.add(heir.end());
            }
        }
        return ends;
    }

    /** Forgets what ended before a time. */
    public void forget(Instant before) {
        List<String> old = new ArrayList<>();
        heirs.visit("", Store.LAST, (key, heir) -> {
            if (heir.end() == null && heir.since().isBefore(before)) {
                old.add(key);
            }
            return true;
        });
        old.forEach(heirs::delete);
    }

    /** The end of an event that goes on as another one waits, unless that one is an heir already. */
    private Taken orWait(Signal signal, List<Signal> before) {
        List<Signal> signals = new ArrayList<>(before);
        String survivor = signal.state() == State.RETRACTED && signal.subject() instanceof NewsEvent event
                ? event.mergedInto()
                : null;
        String key = survivor == null ? null : key(signal.rule(), survivor);
        if (key == null || heirs.get(key) != null) {
            signals.add(signal);
            return new Taken(signals, null);
        }
        heirs.delete(key(signal.rule(), signal.subject().id()));
        heirs.put(key, new Heir(signal.firstId(), signal.revision() - 1, signal, signal.time()));
        undecided.put(key, signal.time());
        return new Taken(signals, "found to be event " + survivor + ", which may go on with it");
    }

    private static String key(String rule, String event) {
        return rule + "|" + event;
    }
}
