package dev.chappe.enrich.deadletter;

import dev.chappe.schemas.streams.CarriedHeaders;
import dev.chappe.schemas.streams.DeadLetterWriter.Coordinates;
import dev.chappe.schemas.streams.DeadLetterWriter;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Turns rejections into records of news.deadletters. */
public final class DeadLetterProcessor extends ContextualFixedKeyProcessor<String, DeadLetter, byte[]> {

    @Override
    public void process(FixedKeyRecord<String, DeadLetter> rejected) {
        DeadLetter letter = rejected.value();
        byte[] bytes = new byte[letter.bytes().remaining()];
        letter.bytes().duplicate().get(bytes);
        Headers headers = CarriedHeaders.of(rejected.headers());
        DeadLetterWriter.describe(headers, "enrich/" + letter.stage(), letter.reason().tag(), letter.detail());
        context().recordMetadata().ifPresent(at -> DeadLetterWriter.locate(headers,
                new Coordinates(at.topic(), at.partition(), at.offset(), rejected.timestamp())));
        DeadLetterWriter.measure(headers, bytes);
        byte[] kept = Objects.requireNonNullElse(DeadLetterWriter.kept(bytes), bytes);
        context().forward(rejected.withValue(kept).withHeaders(headers));
    }
}
