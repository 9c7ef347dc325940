package dev.chappe.alert.release;

import dev.chappe.alert.engine.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deliveries that have not ended, and when each is due. */
final class Deliveries {

    private final Store<Delivery> store;
    private final Queue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::time));
    private final Set<String> moving = new HashSet<>();

    private record Due(Instant time, String id) {}

    /** What was kept is due as it was: an attempt that was under way is made again. */
    Deliveries(Store<Delivery> store) {
        this.store = store;
        store.visit("", Store.LAST, (id, delivery) -> due.add(new Due(delivery.progress().due(), id)));
    }

    @Nullable
    Delivery get(String id) {
        return store.get(id);
    }

    void put(Delivery delivery) {
        store.put(delivery.id(), delivery);
        due.add(new Due(delivery.progress().due(), delivery.id()));
    }

    void end(String id) {
        store.delete(id);
        moving.remove(id);
    }

    /** Those that are due and not under way; they are under way then. */
    List<Delivery> start(Instant now) {
        List<Delivery> start = new ArrayList<>();
        while (!due.isEmpty() && !due.peek().time().isAfter(now)) {
            Due next = due.remove();
            Delivery delivery = store.get(next.id());
            if (delivery != null && delivery.progress().due().equals(next.time()) && moving.add(next.id())) {
                start.add(delivery);
            }
        }
        return start;
    }

    /** It could not be started and waits for the next time. */
    void postpone(Delivery delivery) {
        stopped(delivery.id());
        due.add(new Due(delivery.progress().due(), delivery.id()));
    }

    void stopped(String id) {
        moving.remove(id);
    }
}
