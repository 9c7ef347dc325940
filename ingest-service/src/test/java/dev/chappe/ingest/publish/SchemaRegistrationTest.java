package dev.chappe.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaRefusedException;
import dev.chappe.schemas.registry.SchemaRegistry;
import dev.chappe.schemas.serde.AvroSerdes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.avro.Schema;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SchemaRegistrationTest {

    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final PublishingTrouble trouble = new PublishingTrouble("broker:9092", Clock.systemUTC());

    private final SchemaRegistry registry = new SchemaRegistry() {

        @Override
        public int register(String subject, Schema schema) {
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            return 1;
        }

        @Override
        public Schema byId(int id) {
            throw new IllegalStateException("not asked for");
        }
    };

    private SchemaRegistration register() {
        return new SchemaRegistration(new AvroSerdes(SchemaCatalogue.load(), registry), trouble,
                Duration.ofMillis(10));
    }

    private static RegistryUnavailableException away() {
        return new RegistryUnavailableException("no schema registry answers at http://registry", new IOException());
    }

    @Test
    void shouldBeDoneAtOnceWhereTheRegistryAnswers() {
        register().close();

        assertThat(trouble.current()).isEmpty();
    }

    @Test
    void shouldTryOnInTheBackgroundUntilTheRegistryAnswers() {
        failures.add(away());
        failures.add(away());
        try (SchemaRegistration registration = register()) {
            assertThat(registration).isNotNull();
            Awaitility.await().until(() -> trouble.current().isEmpty());
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void shouldNotStartWithARegistryThatRefusesTheSchema() {
        failures.add(new SchemaRefusedException("incompatible"));

        assertThatThrownBy(this::register).isInstanceOf(SchemaRefusedException.class).hasMessage("incompatible");
    }

    @Test
    void shouldSayForGoodThatARegistryRefusedTheSchemaLater() {
        failures.add(away());
        failures.add(new SchemaRefusedException("incompatible"));
        try (SchemaRegistration registration = register()) {
            assertThat(registration).isNotNull();
            Awaitility.await().until(
                    () -> trouble.current().filter(text -> text.contains("incompatible")).isPresent());
        }
    }
}
