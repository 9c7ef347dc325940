package dev.chappe.alert.deliver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to deliver. */
public sealed interface Outcome {

    /** What the receiver or the network answered, for people; without anything secret. */
    String detail();

    /** The receiver took it. */
    record Delivered(String detail) implements Outcome {}

    /**
     * It did not work, and may later.
     *
     * @param after
     *            how long the receiver wants to be left alone, null when it did not say
     */
    record Failed(String detail, @Nullable Duration after) implements Outcome {}

    /** It will never work: the receiver is gone for good, or may not be called. */
    record Hopeless(String detail) implements Outcome {}
}
