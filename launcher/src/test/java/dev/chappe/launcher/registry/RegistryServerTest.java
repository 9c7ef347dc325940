package dev.chappe.launcher.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaCatalogue.Entry;
import dev.chappe.schemas.registry.SchemaRefusedException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistryServerTest {

    private static final SchemaCatalogue CATALOGUE = SchemaCatalogue.load();
    private static RegistryServer server;

    @BeforeAll
    static void start() {
        server = RegistryServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldGiveOurOwnClientTheIdsOfTheCatalogue() {
        try (HttpSchemaRegistry client = new HttpSchemaRegistry(server.url())) {
            for (String subject : CATALOGUE.subjects()) {
                Entry entry = CATALOGUE.versionsOf(subject).getLast();
                assertThat(client.register(subject, entry.schema())).isEqualTo(entry.id());
                assertThat(client.byId(entry.id())).isEqualTo(entry.schema());
            }
        }
    }

    @Test
    void shouldRefuseOurOwnClientAStrangeSchema() {
        try (HttpSchemaRegistry client = new HttpSchemaRegistry(server.url())) {
            assertThatExceptionOfType(SchemaRefusedException.class)
                    .isThrownBy(() -> client.register("news.articles-value", Schema.create(Schema.Type.STRING)))
                    .withMessageContaining("read-only");
        }
    }

    @Test
    void shouldAnswerWithTheContentTypeOfTheConfluentRegistry() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(at("/schemas/types")).build());

        assertThat(response.headers().firstValue("Content-Type")).contains("application/vnd.schemaregistry.v1+json");
        assertThat(response.body()).isEqualTo("[\"AVRO\"]");
    }

    @Test
    void shouldAnswerDeletionsWithTheMethodFault() throws Exception {
        HttpResponse<String> response = send(
                HttpRequest.newBuilder(at("/subjects/news.articles-value")).DELETE().build());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).contains("\"error_code\":405");
    }

    @Test
    void shouldNameThePortWhenItIsTaken() {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> RegistryServer.start(server.url().getPort()))
                .withMessageContaining(Integer.toString(server.url().getPort()))
                .withMessageContaining("--registry-port");
    }

    private static URI at(String path) {
        return URI.create(server.url() + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
