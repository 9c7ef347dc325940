package dev.chappe.console.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleServerTest {

    private static final List<Route> ROUTES = List.of(
            Route.get("/api/things/{id}", call -> Answer.text("text/plain", call.name())),
            Route.get("/api/broken", call -> {
                throw new IllegalStateException("secret");
            }), Route.post("/api/things", call -> Answer.text("text/plain", call.body())));

    private final HttpClient client = HttpClient.newHttpClient();
    private ConsoleServer server = start(Access.OPEN);

    private static ConsoleServer start(Access access) {
        return ConsoleServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), access, ROUTES);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void shouldServeThePageWithAPolicyThatAllowsNoOtherHost() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Chappe");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void shouldSendTheSecurityHeadersWithRefusalsToo() throws Exception {
        assertThat(get("/nothing").headers().map()).containsKeys("content-security-policy", "x-content-type-options");
    }

    @Test
    void shouldNotSendAFileAgainThatHasNotChanged() throws Exception {
        String tag = get("/").headers().firstValue("ETag").orElseThrow();

        assertThat(send(request("/").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../openapi.yaml", "/%2e%2e/openapi.yaml", "/web/../../openapi.yaml", "/..%2fopenapi.yaml",
        "/http/Guard.class", "//etc/passwd", "/index.html/", "/webjars/../dev/chappe/console/openapi.yaml"})
    void shouldServeNothingOutsideOfThePage(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void shouldHandTheOpenPartOfAPathToItsRoute() throws Exception {
        assertThat(get("/api/things/a%20b").body()).isEqualTo("a b");
    }

    @Test
    void shouldTellNothingOfAFailureInside() throws Exception {
        assertThat(get("/api/broken")).satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(500))
                .satisfies(answer -> assertThat(answer.body()).contains("remedy").doesNotContain("secret"));
    }

    @Test
    void shouldSayWhichMethodsAPathKnows() throws Exception {
        HttpResponse<String> answer = send(request("/api/things").DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void shouldTakeABodyThatIsDeclaredAsJsonAlone() throws Exception {
        assertThat(send(request("/api/things").POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(415);
        assertThat(send(request("/api/things").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))).body()).isEqualTo("{}");
    }

    @Test
    void shouldRefuseChangesByPagesOfOtherSites() throws Exception {
        assertThat(send(request("/api/things").header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example").POST(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldAskForTheLogin() throws Exception {
        server.close();
        server = start(new Access(Optional.of("ada:pässword"), Optional.of("t0ken")));
        String login = Base64.getEncoder().encodeToString("ada:pässword".getBytes(UTF_8));

        assertThat(get("/").statusCode()).isEqualTo(401);
        assertThat(get("/").headers().firstValue("WWW-Authenticate")).hasValueSatisfying(
                challenge -> assertThat(challenge).startsWith("Basic"));
        assertThat(send(request("/").header("Authorization", "Basic " + login)).statusCode()).isEqualTo(200);
        assertThat(send(request("/").header("Authorization", "Bearer t0ken")).statusCode()).isEqualTo(200);
        assertThat(send(request("/").header("Authorization", "Bearer other")).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
