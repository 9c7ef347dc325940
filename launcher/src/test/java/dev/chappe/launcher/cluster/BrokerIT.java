package dev.chappe.launcher.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chappe.launcher.RunningProcess;
import dev.chappe.schemas.topic.Topic;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {

    private static final String SERVERS = "CHAPPE_KAFKA_BOOTSTRAP_SERVERS=";
    private static final TopicPartition PARTITION = new TopicPartition("news.deadletters", 0);

    @TempDir
    private Path folder;

    @Test
    void shouldLoseNothingAcknowledgedAndComeBackOnTheSamePortsWhenKilled() throws Exception {
        List<String> values = IntStream.range(0, 500).mapToObj(Integer::toString).toList();
        String servers;
        try (RunningProcess first = broker()) {
            servers = first.awaitLine(SERVERS);
            produceInATransaction(servers, values);
            first.kill();
        }

        Instant restart = Instant.now();
        try (RunningProcess second = broker()) {
            assertThat(second.awaitLine(SERVERS)).isEqualTo(servers);
            assertThat(readAll(servers, values.size())).isEqualTo(values);
            assertThat(Duration.between(restart, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void shouldCreateTheTopicsOfTheCatalogueAndNoOthersOnDemand() throws Exception {
        try (RunningProcess broker = broker();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.awaitLine(SERVERS)))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(TopicCatalogue.all().stream().map(Topic::name).toList());
        }
    }

    @Test
    void shouldRefuseADirectoryInUseAndEndWhenAskedTo() throws Exception {
        try (RunningProcess first = broker(); RunningProcess second = start(first)) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.err()).startsWith("chappe: the data directory ").contains("is in use by process");
            assertThat(first.terminate()).isEqualTo(143);
            assertThat(first.err()).isEmpty();
        }
    }

    private RunningProcess broker() throws Exception {
        return RunningProcess.chappe(folder, "broker", "--data", folder.resolve("data").toString());
    }

    private RunningProcess start(RunningProcess before) throws Exception {
        before.awaitLine(SERVERS);
        return broker();
    }

    private static void produceInATransaction(String servers, List<String> values) {
        try (Producer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "transactional.id", "test"), new StringSerializer(),
                new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (String value : values) {
                var unused = producer
                        .send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), null, value));
            }
            producer.commitTransaction();
        }
    }

    private static List<String> readAll(String servers, int count) {
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "isolation.level", "read_committed"), new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> read.add(record.value()));
                return read.size() >= count;
            });
        }
        return read;
    }
}
