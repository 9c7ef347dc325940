package dev.chappe.alert.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.chappe.alert.Subjects;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Message.Form;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.rule.Channel;
import dev.chappe.alert.rule.Given;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpCourierTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Clock CLOCK = Clock.fixed(Subjects.NOON, ZoneOffset.UTC);
    private static final Message MESSAGE = new Message("msg-1", List.of(new Signal("desk/one", Signal.State.NEW, 1,
            Subjects.pledge("e", 1, "Xiaomi", 200_000_000_000L, "CNY"), List.of(), null, Subjects.NOON)), List.of(),
            Form.ALERT, 0);

    private final Queue<HttpExchange> seen = new ConcurrentLinkedQueue<>();
    private volatile String body = "";
    private volatile int status = 204;
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            seen.add(exchange);
            if (status == 429) {
                exchange.getResponseHeaders().set("Retry-After", "120");
            }
            if (status == 302) {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shouldSignWebhooksWithIdAndTime() throws InterruptedException {
        assertThat(deliver(webhook())).isEqualTo(new Outcome.Delivered("HTTP 204"));

        var headers = seen.remove().getRequestHeaders();
        assertThat(headers.getFirst("webhook-id")).isEqualTo("msg-1");
        assertThat(headers.getFirst("webhook-timestamp")).isEqualTo(Long.toString(Subjects.NOON.getEpochSecond()));
        assertThat(headers.getFirst("webhook-signature"))
                .isEqualTo(StandardSignature.of(SECRET, "msg-1", Subjects.NOON, body));
        assertThat(body).startsWith("{\"type\":\"alert.new\",\"timestamp\":\"2025-05-20T12:00:00Z\",\"data\":{")
                .contains("\"investor\":\"Xiaomi\"", "\"quote\":\"It will <spend> a lot, he said.\"",
                        "\"url\":\"https://daily.example/1\"");
    }

    @Test
    void shouldEscapeWhatMeansSomethingToSlack() throws InterruptedException {
        deliver(new Channel.Slack("desk/chat", new Given.Plain(url())));

        assertThat(body)
                .startsWith("{\"text\":\"New \u2013 Investment pledge: Xiaomi, 200 billion CNY  [desk/one]")
                .contains("It will &lt;spend&gt; a lot");
    }

    @Test
    void shouldPostToTheApiOfAlertmanager() throws InterruptedException {
        deliver(new Channel.Alertmanager("desk/am", new Given.Plain(url())));

        assertThat(seen.remove().getRequestURI().getPath()).isEqualTo("/api/v2/alerts");
        assertThat(body).startsWith("[{\"labels\":{\"alertname\":\"Chappe\",\"rule\":\"desk/one\",")
                .contains("\"generatorURL\":\"https://daily.example/1\"", "\"startsAt\":\"2025-05-20T12:00:00Z\"");
    }

    @ParameterizedTest
    @CsvSource({"200, Delivered", "500, Failed", "404, Failed", "302, Failed", "410, Hopeless"})
    void shouldTellWhatTheReceiverAnswered(int answer, String outcome) throws InterruptedException {
        status = answer;

        assertThat(deliver(webhook()).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void shouldLeaveAReceiverAloneAsLongAsItAsks() throws InterruptedException {
        status = 429;

        assertThat(deliver(webhook())).isEqualTo(new Outcome.Failed("HTTP 429", Duration.ofMinutes(2)));
    }

    @Test
    void shouldCallNobodyInside() throws InterruptedException {
        HttpCourier courier = courier(HttpCourier.Reach.OUTSIDE);

        assertThat(courier.deliver(MESSAGE, webhook())).isInstanceOf(Outcome.Hopeless.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void shouldShowNoSecret() throws InterruptedException {
        HttpCourier courier = new HttpCourier(new Secrets(Map.of("DESK", "no base64 at all!")),
                HttpCourier.Reach.EVERYWHERE, CLOCK);

        assertThat(courier.deliver(MESSAGE, webhook()).detail()).contains("no base64").doesNotContain("at all");
        assertThat(deliver(new Channel.Slack("desk/chat", new Given.Variable("MISSING"))).detail())
                .isEqualTo("the environment variable MISSING is not set");
        assertThat(new Secrets(Map.of("DESK", SECRET)).toString()).doesNotContain(SECRET);
    }

    private Outcome deliver(Channel channel) throws InterruptedException {
        return courier(HttpCourier.Reach.EVERYWHERE).deliver(MESSAGE, channel);
    }

    private static HttpCourier courier(HttpCourier.Reach reach) {
        return new HttpCourier(new Secrets(Map.of("DESK", SECRET)), reach, CLOCK);
    }

    private Channel webhook() {
        return new Channel.Webhook("desk/hook", new Given.Plain(url()), new Given.Variable("DESK"));
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
