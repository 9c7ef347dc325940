package dev.chappe.enrich.deadletter;

import dev.chappe.schemas.registry.RegistryUnavailableException;
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
        if (causes(failure).anyMatch(RegistryUnavailableException.class::isInstance)) {
            return true;
        }
        return failure instanceof KafkaException && causes(failure).noneMatch(SerializationException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }
}
