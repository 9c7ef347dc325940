package dev.chappe.alert.release;

import dev.chappe.alert.deliver.Outcome;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel;
import java.util.function.Consumer;

/** Who takes messages to their channels. */
@FunctionalInterface
public interface Post {

    /**
     * Takes a message, or not.
     *
     * @param back
     *            told of the outcome, in another thread
     * @return whether it was taken
     */
    boolean take(Message message, Channel channel, Consumer<Outcome> back);
}
