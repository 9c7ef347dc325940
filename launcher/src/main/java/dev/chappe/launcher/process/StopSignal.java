package dev.chappe.launcher.process;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or SIGTERM, turned into something that a command can wait for. The process ends only when the command has
 * closed this, that is, after everything else was closed, or after a grace period.
 */
public final class StopSignal implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(25);

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    private StopSignal() {}

    /** Begins to listen. */
    public static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::stop, "stop-signal"));
        return signal;
    }

    private void stop() {
        requested.countDown();
        try {
            if (!finished.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody asked for the end. */
    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Waits until somebody asks for the end. */
    public void await() throws InterruptedException {
        requested.await();
    }

    /**
     * Waits for a moment, or until somebody asks for the end.
     *
     * @return whether somebody did
     */
    public boolean await(Duration moment) throws InterruptedException {
        return requested.await(moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the process end. */
    @Override
    public void close() {
        finished.countDown();
    }
}
