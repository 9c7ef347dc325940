package dev.chappe.alert.release;

import dev.chappe.alert.books.Books;
import dev.chappe.alert.deliver.Outcome;
import dev.chappe.alert.deliver.RetrySchedule;
import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleEngine;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.engine.Store;
import dev.chappe.alert.engine.Succession.Heir;
import dev.chappe.alert.engine.Succession.Taken;
import dev.chappe.alert.engine.Succession;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.release.Gate.Hold;
import dev.chappe.alert.release.Gate.Recent;
import dev.chappe.alert.release.Released.Attempt;
import dev.chappe.alert.release.Released.Parked;
import dev.chappe.alert.release.Released.Report;
import dev.chappe.alert.release.Released.Standing;
import dev.chappe.alert.rule.Channel;
import dev.chappe.alert.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Tells what rules have to tell, when their timing allows it, until it is delivered or a day is over. One thread at a time;
 * outcomes come in by other threads.
 */
final class Release {

    private final Stores stores;
    private final Backlogs backlogs;
    private final Deliveries deliveries;
    private final Succession succession;
    private final Means means;
    private final Queue<Ended> ended = new ConcurrentLinkedQueue<>();

    /** What is remembered. */
    record Stores(Store<Recent> recent, Store<Backlog> backlogs, Store<Signal> held, Store<Delivery> deliveries,
            Store<Heir> heirs) {}

    /** What it works with. */
    record Means(Post post, RetrySchedule retries, Books books) {}

    private record Ended(String id, Outcome outcome) {}

    Release(Stores stores, Means means) {
        this.stores = stores;
        this.backlogs = new Backlogs(stores.backlogs(), stores.held());
        this.deliveries = new Deliveries(stores.deliveries());
        this.succession = new Succession(stores.heirs());
        this.means = means;
    }

    /** Takes a signal. What it decides depends on the signals before it alone, so that a crash changes nothing. */
    List<Released> tell(Signal signal, RuleBook book, Instant now) {
        Rule rule = book.rule(signal.rule()).orElse(null);
        if (rule == null) {
            means.books().held("gone");
            return List.of(new Report(signal, Standing.SUPPRESSED, "the rule is gone", List.of()));
        }
        Taken taken = succession.take(signal,
                (name, then, later) -> RuleEngine.changes(rule, then, later));
        List<Released> released = new ArrayList<>();
        taken.signals().forEach(one -> released.add(tell(one, rule, now)));
        if (taken.withheld() != null) {
            means.books().held("merged");
            released.add(new Report(signal, Standing.SUPPRESSED, taken.withheld(), List.of()));
        }
        released.addAll(dispatch(book, now));
        return released;
    }

    private Report tell(Signal signal, Rule rule, Instant now) {
        Hold hold = hold(rule, signal);
        for (String channel : rule.audience().channels()) {
            if (hold == null) {
                send(Delivery.alert(signal, channel, rule.audience().subscribers(), now));
            } else {
                backlogs.add(Backlogs.key(rule.name(), channel), signal, hold.until());
            }
        }
        if (hold == null) {
            means.books().told();
            return new Report(signal, Standing.TOLD, null, List.of());
        }
        means.books().held(hold.why());
        return new Report(signal, Standing.SUPPRESSED, hold.reason(), List.of());
    }

    private @Nullable Hold hold(Rule rule, Signal signal) {
        Recent recent = Objects.requireNonNullElse(stores.recent().get(rule.name()), Recent.NONE);
        Hold hold = Gate.hold(rule.timing(), recent, signal.time());
        if (hold == null && rule.timing().throttle() != null) {
            Duration per = rule.timing().throttle().per();
            stores.recent().put(rule.name(), recent.since(signal.time().minus(per)).with(signal.time()));
        }
        return hold;
    }

    /** Delivers something again that was given up. */
    List<Released> redeliver(Delivery parked, RuleBook book, Instant now) {
        send(parked.again(now));
        return dispatch(book, now);
    }

    /** Does what time brings: outcomes, attempts that are due, digests. */
    List<Released> tick(RuleBook book, Instant now) {
        List<Released> released = new ArrayList<>();
        for (Ended next = ended.poll(); next != null; next = ended.poll()) {
            released.addAll(end(next, now));
        }
        for (Signal end : succession.overdue(now)) {
            book.rule(end.rule()).ifPresent(rule -> released.add(tell(end, rule, now)));
        }
        for (String key : backlogs.due(now)) {
            digest(key, book, now);
        }
        released.addAll(dispatch(book, now));
        return released;
    }

    /** Forgets which events went on with the alerts of others, as far as that is long ago. */
    void forget(Instant before) {
        succession.forget(before);
    }

    private void send(Delivery delivery) {
        means.books().sent();
        deliveries.put(delivery);
    }

    private void digest(String key, RuleBook book, Instant now) {
        int split = key.indexOf('|');
        String channel = key.substring(split + 1);
        Optional<Rule> rule = book.rule(key.substring(0, split));
        Hold quiet = rule.map(known -> Gate.quiet(known.timing(), now)).orElse(null);
        if (quiet != null) {
            backlogs.postpone(key, quiet.until());
            return;
        }
        String before = backlogs.open(key);
        List<String> subscribers = rule.map(known -> known.audience().subscribers()).orElse(List.of());
        Delivery digest = backlogs.digest(key, channel, subscribers, now);
        if (before != null) {
            // It tells everything that the one before would have told.
            deliveries.end(before);
        }
        if (digest != null) {
            send(digest);
        }
    }

    private List<Released> dispatch(RuleBook book, Instant now) {
        List<Released> released = new ArrayList<>();
        for (Delivery delivery : deliveries.start(now)) {
            String id = delivery.id();
            Channel channel = book.channel(delivery.channel()).orElse(null);
            if (channel == null) {
                released.addAll(park(delivery, "no channel is named " + delivery.channel() + " any more", now));
            } else if (!means.post().take(delivery.message(), channel, outcome -> ended.add(new Ended(id, outcome)))) {
                deliveries.postpone(delivery);
                // Its lane is full, and so it is for the next of the same channel; they wait for the next tick.
            }
        }
        return released;
    }

    private List<Released> end(Ended end, Instant now) {
        Delivery delivery = deliveries.get(end.id());
        deliveries.stopped(end.id());
        if (delivery == null) {
            // A digest that another one took the place of meanwhile.
            return List.of();
        }
        return switch (end.outcome()) {
            case Outcome.Delivered delivered -> delivered(delivery, delivered, now);
            case Outcome.Hopeless hopeless -> {
                means.books().attempted("hopeless");
                yield park(delivery, hopeless.detail(), now);
            }
            case Outcome.Failed failed -> {
                means.books().attempted("failed");
                Delivery.Progress progress = delivery.progress();
                Optional<Instant> next = means.retries().next(progress.attempts() + 1, progress.created(), now, failed);
                if (next.isEmpty()) {
                    yield park(delivery, failed.detail(), now);
                }
                deliveries.put(delivery.failed(next.get(), failed.detail()));
                yield List.of();
            }
        };
    }

    private List<Released> delivered(Delivery delivery, Outcome.Delivered outcome, Instant now) {
        means.books().attempted("delivered");
        means.books().delivered(Duration.between(delivery.message().signals().getFirst().time(), now));
        deliveries.end(delivery.id());
        if (delivery.message().form() == Message.Form.DIGEST) {
            backlogs.delivered(Backlogs.key(delivery.message().rule(), delivery.channel()), delivery.through());
        }
        return reports(delivery, new Attempt(delivery.channel(), now, true, outcome.detail()));
    }

    private List<Released> park(Delivery delivery, String detail, Instant now) {
        means.books().parked();
        deliveries.end(delivery.id());
        List<Released> released = new ArrayList<>();
        released.add(new Parked(delivery.failed(now, detail)));
        released.addAll(reports(delivery, new Attempt(delivery.channel(), now, false, "given up: " + detail)));
        return released;
    }

    private static List<Released> reports(Delivery delivery, Attempt attempt) {
        return delivery.message().signals().stream()
                .<Released>map(signal -> new Report(signal, Standing.TOLD, null, List.of(attempt))).toList();
    }
}
