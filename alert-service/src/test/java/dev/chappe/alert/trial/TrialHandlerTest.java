package dev.chappe.alert.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.alert.AlertDriver;
import dev.chappe.alert.Subjects;
import dev.chappe.contract.alert.Alert;
import dev.chappe.contract.event.EventChange;
import dev.chappe.schemas.ops.HttpListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialHandlerTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant NOW = Subjects.NOON.plus(Duration.ofDays(30));
    private static final String RULES = """
              large:
                events: {type: INVESTMENT_PLEDGE, amount: {least: 50 USD}}
                channels: out
              denied:
                events: {factuality: DENIED}
                channels: out
            """;

    private final PastOfRecords past = new PastOfRecords();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpListener server;

    @BeforeEach
    void start() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        server = HttpListener.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new TrialHandler(new PastTrial(() -> past.open(clock), clock)), "trials", "no.setting");
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/rules/test");
        return client.send(HttpRequest.newBuilder(address).header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private JsonNode test(String rules, String since) throws IOException, InterruptedException {
        String body = MAPPER.createObjectNode().put("rules", "channels:\n  out: {kind: stdout}\nrules:\n" + rules)
                .put("since", since).toString();
        HttpResponse<String> response = post("application/json", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return MAPPER.readTree(response.body());
    }

    @Test
    void shouldAnswerWhatTheServiceTold(@TempDir Path stateDirectory) throws Exception {
        Random random = new Random(7);
        List<String> live = new ArrayList<>();
        try (AlertDriver alert = new AlertDriver(stateDirectory, Subjects.NOON)) {
            alert.rules(RULES);
            for (int revision = 1; revision <= 200; revision++) {
                String id = "e" + random.nextInt(10);
                EventChange change = random.nextInt(6) == 0 ? EventChange.RETRACTED : EventChange.UPDATED;
                alert.pledge(id, revision, change, random.nextInt(100));
                past.add(id, alert.lastRecord(), Subjects.NOON.plusSeconds(revision).toEpochMilli());
                for (Alert told : alert.alerts()) {
                    if (told.getAttempts().isEmpty()) {
                        live.add(told.getRule().replace("desk/", "trial/") + " " + told.getEventId() + " "
                                + told.getState());
                    }
                }
            }
        }
        JsonNode answer = test(RULES, "31d");
        List<String> tried = new ArrayList<>();
        answer.path("fired").forEach(one -> tried.addFirst(one.path("rule").asText() + " "
                + one.path("eventId").asText() + " " + one.path("state").asText()));

        assertThat(tried).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(live);
        assertThat(answer.path("tried").asInt()).isEqualTo(200);
        assertThat(answer.path("told").asInt()).isEqualTo(tried.size());
        assertThat(answer.path("cut").isNull()).isTrue();
        assertThat(answer.path("fired").path(0).path("quote").asText()).isEqualTo("It will invest it.");
    }

    @Test
    void shouldNameWhatANearMissFailed(@TempDir Path stateDirectory) throws Exception {
        pledge(stateDirectory, 20, Subjects.NOON);

        JsonNode miss = test(RULES, "P31D").path("nearMisses").path(0);

        assertThat(miss.path("rule").asText()).isEqualTo("trial/large");
        assertThat(miss.path("eventId").asText()).isEqualTo("e1");
        assertThat(miss.path("failed").path(0).asText()).startsWith("amount: wanted");
    }

    @Test
    void shouldNotReadWhatCameBefore(@TempDir Path stateDirectory) throws Exception {
        pledge(stateDirectory, 70, Subjects.NOON);

        assertThat(test(RULES, "7d").path("tried").asInt()).isZero();
    }

    @Test
    void shouldSayWhereRulesAreWrong() throws Exception {
        JsonNode problem = test("  bad:\n    events: {type: CHIP_LANCH}\n    channels: out\n", "7d").path("problems")
                .path(0);

        assertThat(problem.path("line").asInt()).isEqualTo(5);
        assertThat(problem.path("column").asInt()).isGreaterThan(1);
        assertThat(problem.path("message").asText()).contains("did you mean CHIP_LAUNCH?");
    }

    @Test
    void shouldRefuseWhatIsNoQuestion() throws Exception {
        assertThat(post("text/plain", "{}").statusCode()).isEqualTo(415);
        assertThat(post("application/json", "{").statusCode()).isEqualTo(400);
        assertThat(post("application/json", "{}").body()).contains("rules is missing");
        assertThat(post("application/json", "{\"rules\": \"\", \"since\": \"soon\"}").body()).contains("such as 100ms");
        assertThat(post("application/json", " ".repeat(1_100_000)).statusCode()).isEqualTo(413);
    }

    private void pledge(Path stateDirectory, long dollars, Instant time) {
        try (AlertDriver alert = new AlertDriver(stateDirectory, Subjects.NOON)) {
            alert.pledge("e1", 1, EventChange.NEW, dollars);
            past.add("e1", alert.lastRecord(), time.toEpochMilli());
        }
    }
}
