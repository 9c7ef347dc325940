package dev.chappe.enrich.trend;

import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.SizedSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Writes trends; the service never reads one. */
public final class TrendSerde implements Serde<Trend> {

    private final Serializer<TopicTrend> records;

    public TrendSerde(AvroSerdes serdes) {
        records = serdes.of(TopicTrend.class).serializer();
    }

    @Override
    public Serializer<Trend> serializer() {
        return SizedSerdes.sized((topic, trend) -> records.serialize(topic, TrendMapper.record(trend)));
    }

    /** A trend as it would stand on its topic. */
    public byte[] write(Trend trend) {
        return serializer().serialize(TopicCatalogue.TRENDS.name(), trend);
    }

    @Override
    public Deserializer<Trend> deserializer() {
        return (topic, bytes) -> {
            throw new UnsupportedOperationException("trends are only written");
        };
    }
}
