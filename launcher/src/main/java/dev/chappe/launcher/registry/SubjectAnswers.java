package dev.chappe.launcher.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chappe.launcher.registry.Answer.Fault;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaCatalogue.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/** The answers under {@code /subjects}: the versions of a schema that a topic holds. */
final class SubjectAnswers {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Two names of the newest version. */
    private static final List<String> LATEST = List.of("latest", "-1");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final SchemaCatalogue catalogue;

    private record Posted(String subject, Schema schema, Optional<Entry> entry) {}

    SubjectAnswers(SchemaCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Answers GET to {@code /subjects[/S/versions[/V[/schema]]]}. */
    Answer get(List<String> parts) {
        if (parts.size() == 1) {
            ArrayNode names = JSON.arrayNode();
            catalogue.subjects().forEach(names::add);
            return Answer.of(names);
        }
        String subject = parts.get(1);
        List<Entry> versions = catalogue.versionsOf(subject);
        if (versions.isEmpty()) {
            return noSuchSubject(subject);
        }
        boolean ofVersions = parts.size() > 2 && parts.get(2).equals("versions");
        if (ofVersions && parts.size() == 3) {
            ArrayNode numbers = JSON.arrayNode();
            versions.forEach(entry -> numbers.add(entry.version()));
            return Answer.of(numbers);
        }
        if (ofVersions && parts.size() == 4) {
            return version(versions, parts.get(3), entry -> version(subject, entry));
        }
        if (ofVersions && parts.size() == 5 && parts.getLast().equals("schema")) {
            return version(versions, parts.get(3), entry -> JSON.textNode(entry.schema().toString()));
        }
        return Answer.noSuchPath(parts);
    }

    private static Answer version(List<Entry> versions, String wanted, Function<Entry, JsonNode> body) {
        if (LATEST.contains(wanted)) {
            return Answer.of(body.apply(versions.getLast()));
        }
        if (!NUMBER.matcher(wanted).matches()) {
            return Fault.UNREADABLE_VERSION.because("The specified version '" + wanted
                    + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\"");
        }
        return versions.stream().filter(entry -> entry.version() == Integer.parseInt(wanted)).findFirst().map(body)
                .map(Answer::of)
                .orElseGet(() -> Fault.NO_SUCH_VERSION.because("Version " + wanted + " not found."));
    }

    /** The version and id that a schema has under a subject. */
    Answer lookUp(String subject, String body) {
        if (catalogue.versionsOf(subject).isEmpty()) {
            return noSuchSubject(subject);
        }
        return posted(subject, body, posted -> posted.entry().map(entry -> Answer.of(version(subject, entry)))
                .orElseGet(() -> Fault.NO_SUCH_SCHEMA.because("Schema not found")));
    }

    /** The id of a schema of the catalogue; a refusal for any other. */
    Answer register(String subject, String body) {
        return posted(subject, body,
                posted -> posted.entry().map(entry -> Answer.of(JSON.objectNode().put("id", entry.id())))
                        .orElseGet(() -> refusal(posted)));
    }

    private static Answer refusal(Posted posted) {
        return Fault.READ_ONLY.because("Subject " + posted.subject() + " is in read-only mode: this registry serves the"
                + " schemas of Chappe and takes no others, and " + posted.schema().getFullName()
                + " as given is not one of them under this subject");
    }

    private Answer posted(String subject, String body, Function<Posted, Answer> answer) {
        try {
            Schema schema = new Schema.Parser().parse(MAPPER.readTree(body).path("schema").asText());
            return answer.apply(new Posted(subject, schema, catalogue.versionsOf(subject).stream()
                    .filter(entry -> entry.schema().equals(schema)).findFirst()));
        } catch (JsonProcessingException | SchemaParseException unreadable) {
            return Fault.UNREADABLE_SCHEMA
                    .because("The body must be {\"schema\": \"an Avro schema as text\"}: " + unreadable.getMessage());
        }
    }

    private static JsonNode version(String subject, Entry entry) {
        return JSON.objectNode().put("subject", subject).put("version", entry.version()).put("id", entry.id())
                .put("schema", entry.schema().toString());
    }

    private static Answer noSuchSubject(String subject) {
        return Fault.NO_SUCH_SUBJECT.because("Subject '" + subject + "' not found.");
    }
}
