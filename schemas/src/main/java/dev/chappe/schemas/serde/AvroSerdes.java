package dev.chappe.schemas.serde;

import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaRegistry;
import dev.chappe.schemas.topic.Topic;
import dev.chappe.schemas.topic.Topic.Value;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.util.Collection;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Serdes for the records of the contract. One serde serves every topic and thread. */
public final class AvroSerdes {

    static {
        // Avro makes objects only of classes that the whole process trusts: the contract's are, whatever a schema says.
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(),
                type -> type.getName().startsWith("dev.chappe.contract.")));
    }

    private final SchemaCatalogue catalogue;
    private final SchemaRegistry registry;

    /**
     * @param catalogue
     *            the schemas to write with
     * @param registry
     *            who gives ids to schemas and schemas to ids
     */
    public AvroSerdes(SchemaCatalogue catalogue, SchemaRegistry registry) {
        this.catalogue = catalogue;
        this.registry = registry;
    }

    /** Serdes that need no registry: ids are the catalogue's own. */
    public static AvroSerdes offline() {
        SchemaCatalogue catalogue = SchemaCatalogue.load();
        return new AvroSerdes(catalogue, catalogue);
    }

    /** A serde for records of one type; bytes of another type are undecodable to it. */
    public <T extends SpecificRecord> Serde<T> of(Class<T> record) {
        return Serdes.serdeFrom(new AvroRecordSerializer<>(catalogue, registry),
                new AvroRecordDeserializer<>(record, registry));
    }

    /** A serde for records of any type of the contract, as on the topic of latest states. */
    public Serde<SpecificRecord> anyRecord() {
        return of(SpecificRecord.class);
    }

    /**
     * Registers the schemas that are written to topics, so that a registry that is away or refuses one is noticed at
     * start and not at the first record.
     *
     * @throws dev.chappe.schemas.registry.SchemaRefusedException
     *             when the registry has another, incompatible schema under a subject
     * @throws dev.chappe.schemas.registry.RegistryUnavailableException
     *             when the registry does not answer
     */
    public void register(Collection<Topic> topics) {
        for (Topic topic : topics) {
            switch (topic.value()) {
                case Value.One one -> register(topic, one.record());
                case Value.Several several -> TopicCatalogue.eventTypes().stream().map(TopicCatalogue::ofEventType)
                        .map(type -> ((Value.One) type.value()).record()).forEach(record -> register(topic, record));
                case Value.Raw raw -> {
                    // Bytes as found have no schema.
                }
            }
        }
    }

    private void register(Topic topic, String record) {
        int unused = registry.register(TopicCatalogue.subject(topic.name(), record), catalogue.current(record));
    }
}
