package dev.chappe.alert.release;

import dev.chappe.alert.engine.Signal;

/** Something for the release of alerts to do. */
public sealed interface Errand {

    /** A rule has something to tell. */
    record Tell(Signal signal) implements Errand {}

    /** Something that was given up is to be delivered again. */
    record Redeliver(Delivery delivery) implements Errand {}
}
