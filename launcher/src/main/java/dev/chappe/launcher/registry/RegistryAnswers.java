package dev.chappe.launcher.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.launcher.registry.Answer.Fault;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaCatalogue.Entry;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * The answers of a read-only schema registry over the catalogue. Registering a schema of the catalogue gives its id, as
 * clients expect who register before they write; any other schema is refused.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the API</a>
 */
final class RegistryAnswers {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String LATEST = "latest";

    private final SchemaCatalogue catalogue;

    RegistryAnswers(SchemaCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Answers GET.
     *
     * @param path
     *            as in the request line, still percent-encoded
     */
    Answer get(String path) {
        List<String> parts = parts(path);
        return switch (parts.isEmpty() ? "" : parts.getFirst()) {
            case "" -> Answer.of(JSON.objectNode());
            case "subjects" -> subjects(parts.subList(1, parts.size()));
            case "schemas" -> schemas(parts.subList(1, parts.size()));
            case "config" -> Answer.of(JSON.objectNode().put("compatibilityLevel", "FULL_TRANSITIVE"));
            case "mode" -> Answer.of(JSON.objectNode().put("mode", "READONLY"));
            default -> noSuchPath(path);
        };
    }

    /**
     * Answers POST: to {@code /subjects/S} looks a schema up, to {@code /subjects/S/versions} gives its id.
     *
     * @param body
     *            JSON with the schema as text under "schema"
     */
    Answer post(String path, String body) {
        List<String> parts = parts(path);
        boolean lookup = parts.size() == 2;
        boolean registration = parts.size() == 3 && parts.getLast().equals("versions");
        if (!parts.isEmpty() && parts.getFirst().equals("subjects") && (lookup || registration)) {
            return posted(parts.get(1), body, lookup ? this::lookup : this::registration);
        }
        return noSuchPath(path);
    }

    private record Posted(String subject, Schema schema, Optional<Entry> entry) {}

    private Answer posted(String subject, String body, Function<Posted, Answer> answer) {
        try {
            Schema schema = new Schema.Parser().parse(MAPPER.readTree(body).path("schema").asText());
            return answer.apply(new Posted(subject, schema,
                    catalogue.versionsOf(subject).stream().filter(entry -> entry.schema().equals(schema)).findFirst()));
        } catch (JsonProcessingException | SchemaParseException unreadable) {
            return Fault.UNREADABLE_SCHEMA
                    .because("The body must be {\"schema\": \"an Avro schema as text\"}: " + unreadable.getMessage());
        }
    }

    private Answer lookup(Posted posted) {
        if (catalogue.versionsOf(posted.subject()).isEmpty()) {
            return noSuchSubject(posted.subject());
        }
        return posted.entry().map(entry -> Answer.of(version(posted.subject(), entry)))
                .orElseGet(() -> Fault.NO_SUCH_SCHEMA.because("Schema not found"));
    }

    private Answer registration(Posted posted) {
        return posted.entry().map(entry -> Answer.of(JSON.objectNode().put("id", entry.id())))
                .orElseGet(() -> Fault.READ_ONLY.because("Subject " + posted.subject()
                        + " is in read-only mode: this registry serves the schemas of Chappe and takes no others, and "
                        + posted.schema().getFullName() + " as given is not one of them under this subject"));
    }

    private Answer subjects(List<String> parts) {
        if (parts.isEmpty()) {
            return Answer.of(strings(catalogue.subjects().stream()));
        }
        String subject = parts.getFirst();
        List<Entry> versions = catalogue.versionsOf(subject);
        if (versions.isEmpty()) {
            return noSuchSubject(subject);
        }
        if (parts.size() == 2 && parts.get(1).equals("versions")) {
            ArrayNode numbers = JSON.arrayNode();
            versions.forEach(entry -> numbers.add(entry.version()));
            return Answer.of(numbers);
        }
        boolean schemaAlone = parts.size() == 4 && parts.get(3).equals("schema");
        if (parts.size() == 3 || schemaAlone) {
            return version(versions, parts.get(2),
                    entry -> schemaAlone ? text(entry.schema()) : version(subject, entry));
        }
        return noSuchPath(String.join("/", parts));
    }

    private static Answer version(List<Entry> versions, String wanted, Function<Entry, JsonNode> body) {
        if (!wanted.equals(LATEST) && !wanted.equals("-1") && !wanted.matches("[1-9][0-9]{0,8}")) {
            return Fault.UNREADABLE_VERSION.because("The specified version '" + wanted
                    + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\"");
        }
        Optional<Entry> found = wanted.matches("[0-9]+")
                ? versions.stream().filter(entry -> entry.version() == Integer.parseInt(wanted)).findFirst()
                : Optional.of(versions.getLast());
        return found.map(body).map(Answer::of)
                .orElseGet(() -> Fault.NO_SUCH_VERSION.because("Version " + wanted + " not found."));
    }

    private Answer schemas(List<String> parts) {
        if (parts.equals(List.of("types"))) {
            return Answer.of(strings(Stream.of("AVRO")));
        }
        if (parts.size() < 2 || !parts.getFirst().equals("ids")) {
            return noSuchPath("schemas/" + String.join("/", parts));
        }
        String id = parts.get(1);
        Optional<Entry> found = catalogue.entries().stream().filter(entry -> Integer.toString(entry.id()).equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Fault.NO_SUCH_SCHEMA.because("Schema " + id + " not found");
        }
        Entry entry = found.get();
        return switch (parts.size() == 2 ? "" : parts.get(2)) {
            case "" -> Answer.of(JSON.objectNode().set("schema", text(entry.schema())));
            case "schema" -> Answer.of(text(entry.schema()));
            case "subjects" -> Answer.of(strings(subjectsOf(entry)));
            case "versions" -> {
                ArrayNode versions = JSON.arrayNode();
                subjectsOf(entry).forEach(
                        subject -> versions.addObject().put("subject", subject).put("version", entry.version()));
                yield Answer.of(versions);
            }
            default -> noSuchPath("schemas/" + String.join("/", parts));
        };
    }

    private Stream<String> subjectsOf(Entry entry) {
        return catalogue.subjects().stream().filter(subject -> catalogue.versionsOf(subject).contains(entry));
    }

    private static ObjectNode version(String subject, Entry entry) {
        return JSON.objectNode().put("subject", subject).put("version", entry.version()).put("id", entry.id())
                .set("schema", text(entry.schema()));
    }

    private static JsonNode text(Schema schema) {
        return JSON.textNode(schema.toString());
    }

    private static ArrayNode strings(Stream<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/", -1)).filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toList();
    }

    private static Answer noSuchSubject(String subject) {
        return Fault.NO_SUCH_SUBJECT.because("Subject '" + subject + "' not found.");
    }

    private static Answer noSuchPath(String path) {
        return Fault.NO_SUCH_PATH.because("HTTP 404 Not Found: this registry has no " + path);
    }
}
