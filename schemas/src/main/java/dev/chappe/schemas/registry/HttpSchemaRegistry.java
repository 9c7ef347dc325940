package dev.chappe.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * A registry that speaks the Confluent REST API: Confluent's, Apicurio's (under {@code /apis/ccompat/v7}), Karapace's,
 * Redpanda's, or the one that the launcher serves. Every answer is kept, so each schema is asked for once.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the API</a>
 */
public final class HttpSchemaRegistry implements SchemaRegistry, AutoCloseable {

    private static final Duration ONE_CALL = Duration.ofSeconds(10);
    private static final String JSON = "application/vnd.schemaregistry.v1+json";
    /** Incompatible, invalid, or not to be changed. */
    private static final Set<Integer> REFUSALS = Set.of(403, 409, 422);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ONE_CALL).build();
    private final Map<Registration, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    private record Registration(String subject, Schema schema) {}

    /**
     * @param base
     *            address that the API's paths are appended to, with or without a closing slash
     */
    public HttpSchemaRegistry(URI base) {
        String text = base.toString();
        this.base = URI.create(text.endsWith("/") ? text : text + "/");
    }

    @Override
    public int register(String subject, Schema schema) {
        return ids.computeIfAbsent(new Registration(subject, schema), this::registerNow);
    }

    @Override
    public Schema byId(int id) {
        return schemas.computeIfAbsent(id, this::fetch);
    }

    @Override
    public void close() {
        client.close();
    }

    private int registerNow(Registration wanted) {
        String body = MAPPER.createObjectNode().put("schema", wanted.schema().toString()).toString();
        URI address = base
                .resolve("subjects/" + URLEncoder.encode(wanted.subject(), StandardCharsets.UTF_8) + "/versions");
        HttpResponse<String> response = send(HttpRequest.newBuilder(address).header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (REFUSALS.contains(response.statusCode())) {
            throw new SchemaRefusedException("the registry refuses the schema of " + wanted.schema().getFullName()
                    + " under subject " + wanted.subject() + ": HTTP " + response.statusCode() + " "
                    + reason(response.body()));
        }
        JsonNode id = json(answered(response)).path("id");
        if (!id.isInt()) {
            throw noRegistry(response.body(), new IOException("no id in the answer"));
        }
        schemas.putIfAbsent(id.intValue(), wanted.schema());
        return id.intValue();
    }

    private Schema fetch(int id) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(base.resolve("schemas/ids/" + id)).GET());
        if (response.statusCode() == 404 && json(response).has("error_code")) {
            throw new UnknownSchemaException("the registry at " + base + " has no schema of id " + id + ": HTTP "
                    + response.statusCode() + " " + reason(response.body()));
        }
        try {
            return new Schema.Parser().parse(json(answered(response)).path("schema").asText());
        } catch (SchemaParseException unreadable) {
            throw new UnknownSchemaException("the schema of id " + id + " is no Avro: " + unreadable.getMessage());
        }
    }

    /**
     * Only an answer about a schema speaks of the schema. Anything else (a path that is not there, a missing right, too
     * many requests) is a registry that cannot be used now, and no reason to give up a record.
     */
    private HttpResponse<String> answered(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new RegistryUnavailableException("the schema registry at " + base + " answers HTTP "
                    + response.statusCode() + " " + reason(response.body()) + "; check registry.url",
                    new IOException(abbreviate(response.body())));
        }
        return response;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.timeout(ONE_CALL).header("Accept", JSON).build(),
                    BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                throw new RegistryUnavailableException("the schema registry at " + base + " answers HTTP "
                        + response.statusCode() + " " + reason(response.body()), new IOException(response.body()));
            }
            return response;
        } catch (IOException failure) {
            throw new RegistryUnavailableException("no schema registry answers at " + base
                    + "; start one or set registry.url (" + failure + ")", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException("interrupted while asking the schema registry at " + base,
                    interrupted);
        }
    }

    private JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException unreadable) {
            throw noRegistry(response.body(), unreadable);
        }
    }

    private RegistryUnavailableException noRegistry(String body, Exception cause) {
        return new RegistryUnavailableException(
                "what answers at " + base + " is no schema registry: " + abbreviate(body) + "; check registry.url",
                cause);
    }

    private static String reason(String body) {
        try {
            return MAPPER.readTree(body).path("message").asText(abbreviate(body));
        } catch (JsonProcessingException notJson) {
            return abbreviate(body);
        }
    }

    private static String abbreviate(String body) {
        return body.length() <= 200 ? body : body.substring(0, 200) + "...";
    }
}
