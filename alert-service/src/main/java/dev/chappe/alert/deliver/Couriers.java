package dev.chappe.alert.deliver;

import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel;

/**
 * The courier of every kind of channel.
 *
 * @param http
 *            webhooks, Slack, Alertmanager
 * @param mail
 *            mail
 * @param screen
 *            standard output
 */
public record Couriers(Courier http, Courier mail, Courier screen) implements Courier {

    @Override
    public Outcome deliver(Message message, Channel channel) throws InterruptedException {
        Courier courier = switch (channel) {
            case Channel.Webhook webhook -> http;
            case Channel.Slack slack -> http;
            case Channel.Alertmanager manager -> http;
            case Channel.Email email -> mail;
            case Channel.Stdout stdout -> screen;
        };
        return courier.deliver(message, channel);
    }
}
