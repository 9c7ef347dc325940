package dev.chappe.alert.parked;

import dev.chappe.alert.release.Delivery;
import dev.chappe.schemas.json.JsonSerde;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** news.alert-parked and news.alert-redeliveries. */
public final class ParkedTopics {

    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final int TRANSACTION = 60_000;

    private ParkedTopics() {}

    /** What is parked, by the id of the message. */
    public static Map<String, Delivery> read(String bootstrapServers) {
        Map<String, Delivery> parked = new LinkedHashMap<>();
        try (KafkaConsumer<String, Delivery> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(), new JsonSerde<>(Delivery.class).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TopicCatalogue.ALERT_PARKED.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(MOMENT).forEach(record -> {
                    if (record.value() == null) {
                        parked.remove(record.key());
                    } else {
                        parked.put(record.key(), record.value());
                    }
                });
            }
        }
        return parked;
    }

    /** Gives messages back to the service and takes them off the list, in one transaction. */
    public static void redeliver(String bootstrapServers, Collection<Map.Entry<String, Delivery>> parked) {
        try (KafkaProducer<String, Delivery> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG, "chappe-alerts-redeliver",
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicCatalogue.LARGEST_RECORD_BYTES),
                new StringSerializer(), new JsonSerde<>(Delivery.class).serializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (Map.Entry<String, Delivery> one : parked) {
                var unused = producer.send(
                        new ProducerRecord<>(TopicCatalogue.ALERT_REDELIVERIES.name(), one.getKey(), one.getValue()));
                var unusedToo = producer
                        .send(new ProducerRecord<>(TopicCatalogue.ALERT_PARKED.name(), one.getKey(), null));
            }
            producer.commitTransaction();
        }
    }
}
