package dev.chappe.alert.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where people are told. */
public sealed interface Channel {

    /** set/name: unique among all sets of rules. */
    String name();

    /**
     * A webhook by the Standard Webhooks specification.
     *
     * @param secret
     *            by which messages are signed: whsec_ and base64, or several with blanks between while one takes over
     *            from another
     */
    record Webhook(String name, Given url, Given secret) implements Channel {}

    /** An incoming webhook that takes Slack's JSON. */
    record Slack(String name, Given url) implements Channel {}

    /** The API v2 of a Prometheus Alertmanager. */
    record Alertmanager(String name, Given url) implements Channel {}

    /**
     * Mail.
     *
     * @param from
     *            address of the sender
     * @param to
     *            addresses that get every message, beside those of a rule's subscribers
     */
    record Email(String name, String from, List<String> to, MailServer server) implements Channel {

        public Email {
            to = List.copyOf(to);
        }
    }

    /**
     * A server that takes mail.
     *
     * @param user
     *            null for a server that asks for none; then there is no password either
     */
    record MailServer(String host, int port, Tls tls, @Nullable String user, @Nullable Given password) {}

    /** How a connection is protected. */
    enum Tls {
        /** Not at all. */
        NONE,
        /** From the greeting on; a server that cannot is refused. */
        STARTTLS,
        /** From the first byte. */
        IMPLICIT
    }

    /** The standard output of the service. */
    record Stdout(String name) implements Channel {}
}
