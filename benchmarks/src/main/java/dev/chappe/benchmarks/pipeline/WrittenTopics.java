package dev.chappe.benchmarks.pipeline;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Remembers whether all that was sent was written. */
final class WrittenTopics implements Callback {

    private final AtomicReference<@Nullable Exception> lost = new AtomicReference<>();

    @Override
    public void onCompletion(RecordMetadata written, @Nullable Exception failure) {
        if (failure != null) {
            lost.compareAndSet(null, failure);
        }
    }

    /** @throws IllegalStateException when not all that was sent is written */
    void flush(KafkaProducer<?, ?> producer) {
        producer.flush();
        Exception failure = lost.get();
        if (failure != null) {
            throw new IllegalStateException("not all that was sent is on the topics", failure);
        }
    }
}
