package dev.chappe.alert.release;

import dev.chappe.alert.engine.Signal.State;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.engine.Store;
import dev.chappe.alert.message.Message;
import dev.chappe.schemas.record.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What waits, by rule and channel. A digest covers everything since the last one that was delivered. */
final class Backlogs {

    /** More do not fit into a message that anybody reads. */
    static final int MOST_HELD = 200;

    private static final int DIGITS = 19;

    private final Store<Backlog> backlogs;
    private final Store<Signal> held;
    private final Map<String, Instant> due = new TreeMap<>();

    Backlogs(Store<Backlog> backlogs, Store<Signal> held) {
        this.backlogs = backlogs;
        this.held = held;
        backlogs.visit("", Store.LAST, (key, backlog) -> {
            remember(key, backlog);
            return true;
        });
    }

    static String key(String rule, String channel) {
        return rule + "|" + channel;
    }

    void add(String key, Signal signal, Instant until) {
        Backlog before = get(key);
        held.put(number(key, before.next()), signal);
        Backlog after = before.add(until);
        if (after.next() - after.first() > MOST_HELD) {
            held.delete(number(key, after.first()));
            after = after.drop();
        }
        put(key, after);
    }

    /** The keys of those that are due. */
    List<String> due(Instant now) {
        List<String> keys = new ArrayList<>();
        due.forEach((key, time) -> {
            if (!time.isAfter(now)) {
                keys.add(key);
            }
        });
        return keys;
    }

    void postpone(String key, Instant until) {
        put(key, get(key).with(until, get(key).open()));
    }

    /** The id of the digest that is being delivered, null when there is none. */
    @Nullable
    String open(String key) {
        return get(key).open();
    }

    /** A digest of all that waits, of each alert what it has come to; null when nothing does. */
    @Nullable
    Delivery digest(String key, String channel, List<String> subscribers, Instant now) {
        Backlog backlog = get(key);
        if (backlog.isEmpty()) {
            put(key, backlog.with(null, null));
            return null;
        }
        long through = backlog.next() - 1;
        Map<String, Signal> alerts = new LinkedHashMap<>();
        held.visit(number(key, backlog.first()), number(key, through), (number, signal) -> {
            alerts.merge(signal.alertId(), signal, Backlogs::last);
            return true;
        });
        String id = Fingerprint.of(key, Long.toString(backlog.first()), Long.toString(through));
        put(key, backlog.with(null, id));
        return new Delivery(channel,
                new Message(id, List.copyOf(alerts.values()), subscribers, Message.Form.DIGEST, backlog.omitted()),
                through, Delivery.Progress.begin(now));
    }

    /** The last that is known of an alert; to those who heard of none of it, it is new all the same. */
    private static Signal last(Signal then, Signal now) {
        return then.state() == State.NEW && now.state() == State.UPDATED
                ? new Signal(now.rule(), State.NEW, now.revision(), now.firstId(), now.subject(), List.of(), null,
                        now.time())
                : now;
    }

    /** Forgets what a delivered digest has told. */
    void delivered(String key, long through) {
        Backlog backlog = get(key);
        for (long number = backlog.first(); number <= through; number++) {
            held.delete(number(key, number));
        }
        put(key, backlog.delivered(through));
    }

    private Backlog get(String key) {
        return Objects.requireNonNullElse(backlogs.get(key), Backlog.EMPTY);
    }

    private void put(String key, Backlog backlog) {
        backlogs.put(key, backlog);
        remember(key, backlog);
    }

    private void remember(String key, Backlog backlog) {
        if (backlog.due() == null) {
            due.remove(key);
        } else {
            due.put(key, backlog.due());
        }
    }

    private static String number(String key, long number) {
        String digits = Long.toString(number);
        return key + "|" + "0".repeat(DIGITS - digits.length()) + digits;
    }
}
