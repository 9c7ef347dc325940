package dev.chappe.ingest.publish;

import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Dead letters as records: the kept bytes, and in the headers why, from where, how long and with what hash. */
final class DeadLetterRecord {

    private static final String STAGE = "ingest";

    private DeadLetterRecord() {}

    /** Without a timestamp: the producer gives the time of sending. */
    static ProducerRecord<byte[], byte[]> of(DeadLetter letter) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(TopicCatalogue.DEAD_LETTERS.name(),
                letter.excerpt().head());
        Headers headers = message.headers();
        add(headers, DeadLetterHeaders.STAGE, STAGE);
        add(headers, DeadLetterHeaders.REASON, letter.reason().tag());
        add(headers, DeadLetterHeaders.DETAIL, letter.detail());
        add(headers, DeadLetterHeaders.ORIGIN, letter.origin());
        add(headers, DeadLetterHeaders.LENGTH, Long.toString(letter.excerpt().length()));
        add(headers, DeadLetterHeaders.SHA256, letter.excerpt().sha256());
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
