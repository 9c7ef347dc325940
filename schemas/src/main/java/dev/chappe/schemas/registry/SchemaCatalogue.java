package dev.chappe.schemas.registry;

import dev.chappe.schemas.topic.Topic;
import dev.chappe.schemas.topic.Topic.Value;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * The schemas of the contract, every released version of each, with the ids they have wherever no registry gives others:
 * offline, in tests, and on a laptop, where the launcher serves them. Ids never change and are never used again.
 */
public final class SchemaCatalogue implements SchemaRegistry {

    private static final String TABLE = "schema-ids.csv";

    private final List<Entry> entries;

    /**
     * A released version of a record's schema.
     *
     * @param id
     *            id in the wire format
     * @param record
     *            full name
     * @param version
     *            1 for the first
     * @param schema
     *            self-contained
     */
    public record Entry(int id, String record, int version, Schema schema) {}

    private SchemaCatalogue(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Reads the catalogue that is bundled with this module. */
    public static SchemaCatalogue load() {
        return new SchemaCatalogue(resource(TABLE).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(SchemaCatalogue::entry).toList());
    }

    private static Entry entry(String line) {
        String[] cells = line.split(",", -1);
        String record = cells[1];
        int version = Integer.parseInt(cells[2]);
        String text = resource("released/" + record + "-" + version + ".avsc");
        return new Entry(Integer.parseInt(cells[0]), record, version, new Schema.Parser().parse(text));
    }

    private static String resource(String name) {
        try (InputStream in = SchemaCatalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every version of every schema, by id. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The newest version of a record's schema: the one that is written.
     *
     * @throws IllegalArgumentException
     *             when the contract has no such record
     */
    public Schema current(String record) {
        return versions(record).reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("no record of the contract: " + record)).schema();
    }

    /** The subjects that the bundled topics have in a registry, sorted. */
    public List<String> subjects() {
        return TopicCatalogue.all().stream().flatMap(SchemaCatalogue::subjects).sorted().toList();
    }

    private static Stream<String> subjects(Topic topic) {
        return switch (topic.value()) {
            case Value.One one -> Stream.of(TopicCatalogue.subject(topic.name(), one.record()));
            case Value.Several several -> Stream.concat(TopicCatalogue.eventTypes().stream(), Stream.of("CUSTOM"))
                    .map(TopicCatalogue::ofEventType).map(Topic::value).map(value -> ((Value.One) value).record());
            case Value.Raw raw -> Stream.empty();
        };
    }

    /** The versions under a subject, the oldest first; empty when there is no such subject. */
    public List<Entry> versionsOf(String subject) {
        Optional<String> ofTopic = TopicCatalogue.all().stream().filter(topic -> topic.value() instanceof Value.One)
                .filter(topic -> subject.equals(topic.name() + "-value"))
                .map(topic -> ((Value.One) topic.value()).record())
                .findFirst();
        boolean custom = subject.startsWith("news.events.custom.") && subject.endsWith("-value");
        String record = ofTopic.orElse(custom ? "dev.chappe.contract.event.CustomEvent" : subject);
        return versions(record).toList();
    }

    private Stream<Entry> versions(String record) {
        return entries.stream().filter(entry -> entry.record().equals(record))
                .sorted(Comparator.comparingInt(Entry::version));
    }

    @Override
    public int register(String subject, Schema schema) {
        return versionsOf(subject).stream().filter(entry -> entry.schema().equals(schema)).map(Entry::id).findFirst()
                .orElseThrow(() -> new SchemaRefusedException("the schema of " + schema.getFullName()
                        + " is not one of the contract's, or " + subject + " is no subject of it"));
    }

    @Override
    public Schema byId(int id) {
        return entries.stream().filter(entry -> entry.id() == id).map(Entry::schema).findFirst()
                .orElseThrow(() -> new UnknownSchemaException("the contract has no schema of id " + id + "; it has "
                        + Arrays.toString(entries.stream().mapToInt(Entry::id).toArray())));
    }
}
