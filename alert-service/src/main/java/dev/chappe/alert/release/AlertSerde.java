package dev.chappe.alert.release;

import dev.chappe.alert.release.Released.Report;
import dev.chappe.contract.alert.Alert;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.SizedSerdes;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Writes reports as the contract's records; the service never reads one. */
public final class AlertSerde implements Serde<Report> {

    private final Serializer<Alert> records;

    public AlertSerde(AvroSerdes serdes) {
        records = serdes.of(Alert.class).serializer();
    }

    @Override
    public Serializer<Report> serializer() {
        return SizedSerdes.sized((topic, report) -> records.serialize(topic, AlertMapper.record(report)));
    }

    @Override
    public Deserializer<Report> deserializer() {
        return (topic, bytes) -> {
            throw new UnsupportedOperationException("alerts are only written");
        };
    }
}
