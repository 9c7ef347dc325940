package dev.chappe.alert.deliver;

import dev.chappe.alert.message.Message;
import dev.chappe.alert.message.PlainText;
import dev.chappe.alert.rule.Channel;
import java.util.function.Consumer;

/**
 * Hands messages on as text.
 *
 * @param screen
 *            takes the text of a message, lines ended
 */
public record ScreenCourier(Consumer<String> screen) implements Courier {

    @Override
    public Outcome deliver(Message message, Channel channel) {
        screen.accept(PlainText.of(message));
        return new Outcome.Delivered("printed");
    }
}
