package dev.chappe.alert.deliver;

import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has couriers deliver in the background, on a lane of its own for each channel: a dead receiver delays no other. */
public final class Lanes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int AT_ONCE = 16;
    private static final int MOST_WAITING = 256;

    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("alert-courier-", 0).factory());
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Courier courier;

    /** Room for those that wait, and for those that are under way. */
    private record Lane(Semaphore room, Semaphore moving) {

        Lane() {
            this(new Semaphore(MOST_WAITING), new Semaphore(AT_ONCE));
        }
    }

    public Lanes(Courier courier) {
        this.courier = courier;
    }

    /**
     * Takes a message, unless the lane of its channel is full.
     *
     * @param back
     *            told of the outcome, in another thread
     * @return whether it was taken
     */
    public boolean take(Message message, Channel channel, Consumer<Outcome> back) {
        Lane lane = lanes.computeIfAbsent(channel.name(), name -> new Lane());
        if (!lane.room().tryAcquire()) {
            return false;
        }
        threads.execute(() -> run(lane, message, channel, back));
        return true;
    }

    private void run(Lane lane, Message message, Channel channel, Consumer<Outcome> back) {
        try {
            lane.moving().acquire();
            try {
                back.accept(outcome(message, channel));
            } finally {
                lane.moving().release();
            }
        } catch (InterruptedException closing) {
            // The message stays where it is kept, and is delivered after the next start.
            Thread.currentThread().interrupt();
        } finally {
            lane.room().release();
        }
    }

    private Outcome outcome(Message message, Channel channel) throws InterruptedException {
        try {
            return courier.deliver(message, channel);
        } catch (RuntimeException bug) {
            LOG.error("message {} for {} cannot be delivered", message.id(), channel.name(), bug);
            return new Outcome.Failed("a bug of ours: " + bug.getClass().getSimpleName(), null);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
