package dev.chappe.alert.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.alert.Subjects;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LanesTest {

    private static final Channel DEAD = new Channel.Stdout("desk/dead");
    private static final Channel ALIVE = new Channel.Stdout("desk/alive");
    private static final Message MESSAGE = new Message("m", List.of(new Signal("desk/one", Signal.State.NEW, 1,
            Subjects.trend("xiaomi", "RISING", 7), List.of(), null, Subjects.NOON)), List.of(), Message.Form.ALERT, 0);

    @Test
    @Timeout(20)
    void shouldNotLetADeadReceiverDelayAnother() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Lanes lanes = new Lanes((message, channel) -> {
            if (channel.equals(DEAD)) {
                never.await();
            }
            return new Outcome.Delivered("taken");
        })) {
            int taken = 0;
            while (lanes.take(MESSAGE, DEAD, outcome -> {})) {
                taken++;
            }
            CompletableFuture<Outcome> arrived = new CompletableFuture<>();

            assertThat(taken).as("a lane is bounded").isEqualTo(256);
            assertThat(lanes.take(MESSAGE, ALIVE, arrived::complete)).isTrue();
            assertThat(arrived).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(new Outcome.Delivered("taken"));
        }
    }

    @Test
    @Timeout(20)
    void shouldTellOfABugAsAFailure() {
        try (Lanes lanes = new Lanes((message, channel) -> {
            throw new IllegalStateException("broken");
        })) {
            CompletableFuture<Outcome> failed = new CompletableFuture<>();
            lanes.take(MESSAGE, ALIVE, failed::complete);

            assertThat(failed).succeedsWithin(Duration.ofSeconds(10)).isInstanceOf(Outcome.Failed.class);
        }
    }
}
