package dev.chappe.benchmarks.console;

import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.EvidenceField;
import dev.chappe.contract.event.EventChange;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Factuality;
import dev.chappe.contract.event.InvestmentPledge;
import dev.chappe.contract.event.Money;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;

/** Writes pledges of made-up investors to their topic. */
final class PledgeTopics implements AutoCloseable {

    static final int INVESTORS = 100;

    private static final String TOPIC = TopicCatalogue.ofEventType("INVESTMENT_PLEDGE").name();
    private static final String QUOTE = "will invest five billion euros in the next four years, its chairman said";

    private static final BigDecimal SUM = new BigDecimal("5000000000.0000");

    private final KafkaProducer<byte[], byte[]> producer;
    private final Serde<SpecificRecord> serde = AvroSerdes.offline().anyRecord();

    PledgeTopics(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG, 0), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The event of a number, its id. */
    void tell(int number) {
        Instant now = Instant.now();
        String id = Integer.toString(number);
        EventHeader header = EventHeader.newBuilder().setEventId(id).setChange(EventChange.NEW).setRevision(1)
                .setFirstSeen(now).setLastSeen(now).setFactuality(Factuality.ANNOUNCED).setConfidence(0.9)
                .setArticleCount(1).setOriginCount(1).setTaxonomyVersion("1").setExtractorVersion("1")
                .setEvidence(List.of(Evidence.newBuilder().setArticleId("a" + id).setArticleRevision("1")
                        .setSource("Outlet").setField(EvidenceField.BODY).setStart(0).setEnd(QUOTE.length())
                        .setQuote(QUOTE).setTextHash("h").build()))
                .build();
        InvestmentPledge pledge = InvestmentPledge.newBuilder().setHeader(header)
                .setInvestor(investor(number % INVESTORS)).setAmount(new Money(SUM, null, "EUR")).build();
        var unused = producer.send(new ProducerRecord<>(TOPIC, id.getBytes(StandardCharsets.UTF_8),
                serde.serializer().serialize(TOPIC, pledge)));
    }

    static String investor(int number) {
        return "Investor" + number;
    }

    @Override
    public void close() {
        producer.close();
        serde.close();
    }
}
