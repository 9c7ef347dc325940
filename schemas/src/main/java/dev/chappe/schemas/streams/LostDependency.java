package dev.chappe.schemas.streams;

import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaRefusedException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Tells failures of what the service depends on (registry, broker, disk) from failures of a record. The former must stop
 * the work until the dependency is back: to bury records meanwhile would lose them.
 */
final class LostDependency {

    private static final int DEEPEST = 32;

    private LostDependency() {}

    static boolean isBehind(Exception failure) {
        if (causes(failure).anyMatch(LostDependency::isOfRegistry)) {
            return true;
        }
        return failure instanceof KafkaException && causes(failure).noneMatch(LostDependency::isOfRecord);
    }

    /** A registry that refuses a schema refuses it for every record: that is for its operator to mend. */
    private static boolean isOfRegistry(Throwable cause) {
        return cause instanceof RegistryUnavailableException || cause instanceof SchemaRefusedException;
    }

    /** Kafka Streams wraps the wrong class of a key or value as if it had failed itself. */
    private static boolean isOfRecord(Throwable cause) {
        return cause instanceof SerializationException || cause instanceof ClassCastException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }
}
