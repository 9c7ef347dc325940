package dev.chappe.launcher.rules;

import dev.chappe.alert.subject.SubjectSerde;
import dev.chappe.alert.trial.SubjectTopics;
import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.time.Clock;

/** The events and trends of a cluster that answers. */
record KnownSubjectTopics(SubjectTopics topics, HttpSchemaRegistry registry) implements AutoCloseable {

    /**
     * Connects to the brokers and the registry of the settings.
     *
     * @throws dev.chappe.launcher.process.CommandFailure
     *             when no broker answers
     */
    static KnownSubjectTopics connect(Settings settings) throws InterruptedException {
        RemoteBroker.connect(settings).close();
        HttpSchemaRegistry registry = new HttpSchemaRegistry(settings.get(SharedSettings.REGISTRY_URL));
        SubjectSerde subjects = new SubjectSerde(new AvroSerdes(SchemaCatalogue.load(), registry));
        return new KnownSubjectTopics(SubjectTopics.at(settings.get(SharedSettings.BOOTSTRAP_SERVERS), subjects,
                Clock.systemUTC()), registry);
    }

    @Override
    public void close() {
        topics.close();
        registry.close();
    }
}
