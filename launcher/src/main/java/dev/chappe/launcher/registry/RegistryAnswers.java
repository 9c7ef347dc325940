package dev.chappe.launcher.registry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chappe.schemas.registry.SchemaCatalogue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The answers of a read-only schema registry over the catalogue. Registering a schema of the catalogue gives its id, as
 * clients expect who register before they write; any other schema is refused.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the API</a>
 */
final class RegistryAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SubjectAnswers subjects;
    private final SchemaAnswers schemas;

    RegistryAnswers(SchemaCatalogue catalogue) {
        this.subjects = new SubjectAnswers(catalogue);
        this.schemas = new SchemaAnswers(catalogue);
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
            case "subjects" -> subjects.get(parts);
            case "schemas" -> schemas.get(parts);
            case "config" -> Answer.of(JSON.objectNode().put("compatibilityLevel", "FULL_TRANSITIVE"));
            case "mode" -> Answer.of(JSON.objectNode().put("mode", "READONLY"));
            default -> Answer.noSuchPath(parts);
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
        boolean ofSubject = parts.size() > 1 && parts.getFirst().equals("subjects");
        if (ofSubject && parts.size() == 2) {
            return subjects.lookUp(parts.get(1), body);
        }
        if (ofSubject && parts.size() == 3 && parts.getLast().equals("versions")) {
            return subjects.register(parts.get(1), body);
        }
        return Answer.noSuchPath(parts);
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/", -1)).filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toList();
    }
}
