package dev.chappe.ingest.publish;

import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaRefusedException;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.List;

/** Registers the schema of articles, at start or as soon as the registry answers. */
public final class SchemaRegistration implements AutoCloseable {

    private final AvroSerdes serdes;
    private final PublishingTrouble trouble;
    private final Duration retryAfter;
    private final Thread thread;

    /**
     * Tries at once, and goes on trying in the background where the registry is away.
     *
     * @throws SchemaRefusedException
     *             when the registry has another, incompatible schema
     */
    public SchemaRegistration(AvroSerdes serdes, PublishingTrouble trouble, Duration retryAfter) {
        this.serdes = serdes;
        this.trouble = trouble;
        this.retryAfter = retryAfter;
        this.thread = Thread.ofVirtual().name("register-schema").unstarted(this::tryOnAndOn);
        if (!succeeds()) {
            thread.start();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private boolean succeeds() {
        try {
            serdes.register(List.of(TopicCatalogue.ARTICLES));
            trouble.registryAnswered();
            return true;
        } catch (RegistryUnavailableException e) {
            trouble.registryFailed(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void tryOnAndOn() {
        try {
            do {
                Thread.sleep(retryAfter);
            } while (!succeeds());
        } catch (SchemaRefusedException e) {
            trouble.registryFailed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
