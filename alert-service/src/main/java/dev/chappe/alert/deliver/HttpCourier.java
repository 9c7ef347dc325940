package dev.chappe.alert.deliver;

import dev.chappe.alert.message.Json;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel;
import dev.chappe.alert.rule.Given;
import dev.chappe.schemas.net.InsideAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Delivers by HTTP: webhooks, Slack and Alertmanager. Follows no redirect, which might lead inside. */
public final class HttpCourier implements Courier, AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int GONE = 410;

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING).build();
    private final Secrets secrets;
    private final Reach reach;
    private final Clock clock;

    /** Which receivers may be called. */
    public enum Reach {
        /** Those of the internet alone. */
        OUTSIDE,
        /** Those of the own network too. */
        EVERYWHERE
    }

    public HttpCourier(Secrets secrets, Reach reach, Clock clock) {
        this.secrets = secrets;
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    public Outcome deliver(Message message, Channel channel) throws InterruptedException {
        try {
            return switch (channel) {
                case Channel.Webhook webhook -> post(webhook(webhook, message));
                case Channel.Slack slack -> post(request(slack.url(), "", Json.slack(message).toString()).build());
                case Channel.Alertmanager manager -> post(request(manager.url(), "/api/v2/alerts",
                        Json.alertmanager(message).toString()).build());
                case Channel.Email email -> throw new IllegalArgumentException("mail goes by another courier");
                case Channel.Stdout stdout -> throw new IllegalArgumentException("the screen has another courier");
            };
        } catch (Secrets.MissingException | UnknownHostException failure) {
            return new Outcome.Failed(String.valueOf(failure.getMessage()), null);
        } catch (RefusedException refused) {
            return new Outcome.Hopeless(String.valueOf(refused.getMessage()));
        } catch (IOException failure) {
            return new Outcome.Failed(failure.getClass().getSimpleName() + ": " + failure.getMessage(), null);
        }
    }

    private HttpRequest webhook(Channel.Webhook webhook, Message message)
            throws Secrets.MissingException, IOException {
        String body = Json.webhook(message).toString();
        // The time of the attempt: receivers refuse what was signed more than five minutes ago.
        Instant now = clock.instant();
        String signature;
        try {
            signature = StandardSignature.of(secrets.text(webhook.secret()), message.id(), now, body);
        } catch (IllegalArgumentException noSecret) {
            throw new IOException(noSecret.getMessage(), noSecret);
        }
        return request(webhook.url(), "", body).header("webhook-id", message.id())
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signature).build();
    }

    private HttpRequest.Builder request(Given url, String path, String body)
            throws Secrets.MissingException, IOException {
        String text = secrets.text(url);
        URI address;
        try {
            address = URI.create((text.endsWith("/") && !path.isEmpty() ? text.substring(0, text.length() - 1) : text)
                    + path);
            check(address);
            return HttpRequest.newBuilder(address).timeout(LONGEST).header("Content-Type", "application/json")
                    .header("User-Agent", "chappe-alert").POST(HttpRequest.BodyPublishers.ofString(body));
        } catch (IllegalArgumentException noAddress) {
            // Its text may be a secret.
            throw new IOException("the url is none");
        }
    }

    private void check(URI address) throws UnknownHostException, RefusedException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("no web address");
        }
        if (reach == Reach.OUTSIDE && InsideAddresses.contain(address.getHost())) {
            throw new RefusedException(
                    address.getHost() + " is an address of the own network; set alert.reach to everywhere to allow it");
        }
    }

    private Outcome post(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered("HTTP " + status);
        }
        return status == GONE
                ? new Outcome.Hopeless("HTTP 410: the receiver is gone for good")
                : new Outcome.Failed("HTTP " + status, retryAfter(response));
    }

    private static @Nullable Duration retryAfter(HttpResponse<Void> response) {
        String value = response.headers().firstValue("Retry-After").orElse("");
        return value.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** A receiver that may not be called. */
    private static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }
}
