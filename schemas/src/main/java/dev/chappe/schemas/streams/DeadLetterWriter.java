package dev.chappe.schemas.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.record.Fingerprint;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/** Puts dead letters into their form: bytes that fit, and headers that say why and from where. */
public final class DeadLetterWriter {

    /** So much of a record is kept; what is longer is told by its length and hash. */
    public static final int MOST_BYTES = 512 * 1024;

    private static final int MOST_KEY_BYTES = 16 * 1024;
    private static final int MOST_DETAIL = 1_000;
    private static final int MOST_TRACE = 4_000;
    /** The names that Kafka Streams' own dead letters use; it keeps its constants to itself. */
    private static final String STREAMS = "__streams.errors.";

    private DeadLetterWriter() {}

    /**
     * Where a record was read.
     *
     * @param time
     *            event time in milliseconds since 1970
     */
    public record Coordinates(String topic, int partition, long offset, long time) {}

    /** The dead letter of a record that a step or a serde failed on. */
    static ProducerRecord<byte[], byte[]> record(ErrorHandlerContext at, String service,
            FailureReason reason, Exception failure) {
        byte @Nullable [] bytes = at.sourceRawValue();
        Headers headers = CarriedHeaders.of(at.headers());
        describe(headers, service + "/" + at.processorNodeId(), reason.tag(), failure.toString());
        locate(headers, new Coordinates(at.topic(), at.partition(), at.offset(), at.timestamp()));
        put(headers, STREAMS + "exception", failure.getClass().getName());
        put(headers, STREAMS + "message", cut(String.valueOf(failure.getMessage()), MOST_DETAIL));
        put(headers, STREAMS + "stacktrace", cut(trace(failure), MOST_TRACE));
        measure(headers, bytes);
        return new ProducerRecord<>(TopicCatalogue.DEAD_LETTERS.name(), null, null, keptKey(at.sourceRawKey()),
                kept(bytes), headers);
    }

    /** No key of ours is so long; a letter that is itself too long would stop everything. */
    private static byte @Nullable [] keptKey(byte @Nullable [] key) {
        return key == null || key.length <= MOST_KEY_BYTES ? key : null;
    }

    /**
     * Says why a record was rejected.
     *
     * @param stage
     *            service and step, for instance "enrich/read-article"
     * @param reason
     *            the tag of the metric
     */
    public static void describe(Headers headers, String stage, String reason, String detail) {
        put(headers, DeadLetterHeaders.STAGE, stage);
        put(headers, DeadLetterHeaders.REASON, reason);
        put(headers, DeadLetterHeaders.DETAIL, cut(detail, MOST_DETAIL));
    }

    /** Says where the record was read. */
    public static void locate(Headers headers, Coordinates at) {
        put(headers, DeadLetterHeaders.ORIGIN, at.topic() + "-" + at.partition() + "@" + at.offset());
        put(headers, DeadLetterHeaders.TIME, Long.toString(at.time()));
        put(headers, STREAMS + "topic", at.topic());
        put(headers, STREAMS + "partition", Integer.toString(at.partition()));
        put(headers, STREAMS + "offset", Long.toString(at.offset()));
    }

    /** Says nothing of bytes that are not to be had: no length is better than a false one. */
    public static void measure(Headers headers, byte @Nullable [] bytes) {
        if (bytes == null) {
            headers.remove(DeadLetterHeaders.LENGTH).remove(DeadLetterHeaders.SHA256);
            return;
        }
        put(headers, DeadLetterHeaders.LENGTH, Integer.toString(bytes.length));
        put(headers, DeadLetterHeaders.SHA256, Fingerprint.sha256Of(bytes));
    }

    /** The beginning of the bytes, so much as a dead letter holds. */
    public static byte @Nullable [] kept(byte @Nullable [] bytes) {
        return bytes == null || bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
    }

    /** A letter that is replayed and fails again has its old reason replaced. */
    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }

    private static String trace(Exception failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
