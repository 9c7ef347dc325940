package dev.chappe.ingest.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final Duration TERM = Duration.ofSeconds(10);
    private static final long NOW = -5;

    private final Lease lease = new Lease(TERM, NOW);

    @Test
    void shouldHoldForATerm() {
        assertThat(lease.holds(NOW + TERM.toNanos() - 1)).isTrue();
        assertThat(lease.holds(NOW + TERM.toNanos())).isFalse();
    }

    @Test
    void shouldHoldAgainOnceItIsRenewed() throws InterruptedException {
        long late = NOW + TERM.multipliedBy(3).toNanos();
        CountDownLatch held = new CountDownLatch(1);
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                lease.awaitHeld(() -> late);
                held.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(held.getCount()).isOne();
        lease.renew(late);

        assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();
        waiting.join();
    }
}
