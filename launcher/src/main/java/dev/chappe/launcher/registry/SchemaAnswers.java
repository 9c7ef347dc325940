package dev.chappe.launcher.registry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chappe.launcher.registry.Answer.Fault;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaCatalogue.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers under {@code /schemas}: by id, whatever the subject. */
final class SchemaAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaCatalogue catalogue;

    SchemaAnswers(SchemaCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Answers GET to {@code /schemas/types} and {@code /schemas/ids/ID[/schema|/subjects|/versions]}. */
    Answer get(List<String> parts) {
        if (parts.equals(List.of("schemas", "types"))) {
            return Answer.of(JSON.arrayNode().add("AVRO"));
        }
        boolean byId = parts.size() > 2 && parts.get(1).equals("ids");
        return byId ? byId(parts) : Answer.noSuchPath(parts);
    }

    private Answer byId(List<String> parts) {
        String id = parts.get(2);
        Optional<Entry> found = catalogue.entries().stream().filter(entry -> Integer.toString(entry.id()).equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Fault.NO_SUCH_SCHEMA.because("Schema " + id + " not found");
        }
        Entry entry = found.get();
        String schema = entry.schema().toString();
        return switch (String.join("/", parts.subList(3, parts.size()))) {
            case "" -> Answer.of(JSON.objectNode().put("schema", schema));
            case "schema" -> Answer.of(JSON.textNode(schema));
            case "subjects" -> subjects(entry);
            case "versions" -> versions(entry);
            default -> Answer.noSuchPath(parts);
        };
    }

    private Answer subjects(Entry entry) {
        ArrayNode names = JSON.arrayNode();
        subjectsOf(entry).forEach(names::add);
        return Answer.of(names);
    }

    private Answer versions(Entry entry) {
        ArrayNode versions = JSON.arrayNode();
        subjectsOf(entry)
                .forEach(subject -> versions.addObject().put("subject", subject).put("version", entry.version()));
        return Answer.of(versions);
    }

    private Stream<String> subjectsOf(Entry entry) {
        return catalogue.subjects().stream().filter(subject -> catalogue.versionsOf(subject).contains(entry));
    }
}
