package dev.chappe.alert.deliver;

import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel;

/** Delivers messages through one kind of channel. Safe for use by several threads; blocks until there is an outcome. */
public interface Courier {

    /** Tries once. Throws for nothing that a receiver or the network can do. */
    Outcome deliver(Message message, Channel channel) throws InterruptedException;
}
