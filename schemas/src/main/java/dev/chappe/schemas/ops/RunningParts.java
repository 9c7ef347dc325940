package dev.chappe.schemas.ops;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started so far: closed in reverse order, each part even when an earlier one fails to close. */
public final class RunningParts implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    /** Takes charge of a part and hands it back. */
    public <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /**
     * Closes every part.
     *
     * @throws IllegalStateException
     *             when some did not close; the first failure is its cause, the others are suppressed in it
     */
    @Override
    public void close() {
        IllegalStateException failed = null;
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception failure) {
                if (failed == null) {
                    failed = new IllegalStateException(part.getClass().getSimpleName() + " does not stop", failure);
                } else {
                    failed.addSuppressed(failure);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
