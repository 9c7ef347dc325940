package dev.chappe.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpSchemaRegistryTest {

    private static final Schema SCHEMA = Schema.createRecord("R", "A record.", "x", false, List.of());

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private HttpSchemaRegistry registry;
    private int status = 200;
    private String answer = "{\"id\":7}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        registry = new HttpSchemaRegistry(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api"));
    }

    @AfterEach
    void stop() {
        registry.close();
        server.stop(0);
    }

    @Test
    void shouldRegisterOnceBelowTheBasePath() {
        assertThat(registry.register("news.articles-value", SCHEMA)).isEqualTo(7);
        assertThat(registry.register("news.articles-value", SCHEMA)).isEqualTo(7);

        assertThat(requests).hasSize(1).first().asString()
                .startsWith(
                        "POST /api/subjects/news.articles-value/versions {\"schema\":\"{\\\"type\\\":\\\"record\\\"");
    }

    @Test
    void shouldFetchAnUnknownIdOnce() {
        answer = "{\"schema\":\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"x.R\\\",\\\"doc\\\":\\\"A record.\\\",\\\"fields\\\":[]}\"}";

        assertThat(registry.byId(9)).isEqualTo(SCHEMA);
        assertThat(registry.byId(9)).isEqualTo(SCHEMA);
        assertThat(requests).containsExactly("GET /api/schemas/ids/9 ");
    }

    @Test
    void shouldNotAskForTheSchemaOfAnIdThatItWasGiven() {
        int id = registry.register("s", SCHEMA);
        requests.clear();

        assertThat(registry.byId(id)).isEqualTo(SCHEMA);
        assertThat(requests).isEmpty();
    }

    @Test
    void shouldPassOnWhyASchemaIsRefused() {
        status = 409;
        answer = "{\"error_code\":409,\"message\":\"incompatible: field gone\"}";

        assertThatThrownBy(() -> registry.register("s", SCHEMA)).isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("x.R").hasMessageContaining("subject s").hasMessageContaining("field gone");
    }

    @Test
    void shouldTellAnIdThatTheRegistryLacks() {
        status = 404;
        answer = "{\"error_code\":40403,\"message\":\"Schema not found\"}";

        assertThatThrownBy(() -> registry.byId(3)).isInstanceOf(UnknownSchemaException.class)
                .hasMessageContaining("id 3").hasMessageContaining("Schema not found");
    }

    @Test
    void shouldTakeAFaultOfTheServerForAnAbsenceAndAskAgain() {
        status = 503;
        answer = "later";
        assertThatThrownBy(() -> registry.register("s", SCHEMA)).isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("503").hasMessageContaining("later");

        status = 200;
        answer = "{\"id\":7}";
        assertThat(registry.register("s", SCHEMA)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"401,no token", "404,<html>no such page</html>", "408,slow", "429,too many"})
    void shouldNotTakeTroubleWithTheRegistryForAWordAboutTheSchema(int code, String body) {
        status = code;
        answer = body;

        assertThatThrownBy(() -> registry.byId(3)).isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("registry.url");
        assertThatThrownBy(() -> registry.register("s", SCHEMA)).isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void shouldSayThatWhatAnswersIsNoRegistry() {
        answer = "<html>A router's page</html>";

        assertThatThrownBy(() -> registry.register("s", SCHEMA)).isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("no schema registry").hasMessageContaining("registry.url");
    }

    @Test
    void shouldNameAddressAndSettingWhenNobodyAnswers() {
        server.stop(0);

        assertThatThrownBy(() -> registry.register("s", SCHEMA)).isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("http://127.0.0.1:").hasMessageContaining("registry.url");
    }
}
