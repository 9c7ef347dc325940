package dev.chappe.ingest.publish;

import dev.chappe.ingest.ops.PublishingTrouble;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends records until the broker has them. What it refuses for good is given up; all else is tried again until the
 * sender closes. Bytes on their way are limited: while there is no room, who brings more waits.
 */
final class PatientSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PatientSender.class);
    private static final int ROOM_BYTES = 64 * 1024 * 1024;
    private static final Duration CLOSING = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final PublishingTrouble trouble;
    private final Duration retryAfter;
    private final Semaphore room = new Semaphore(ROOM_BYTES, true);
    private final ScheduledExecutorService retries = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("publish-retry").factory());
    private volatile long lastAnswer = System.nanoTime();
    private volatile boolean closed;

    /**
     * Takes over the producer, and closes it in the end.
     *
     * @param retryAfter
     *            pause before a record is tried again
     */
    PatientSender(Producer<byte[], byte[]> producer, PublishingTrouble trouble, Duration retryAfter) {
        this.producer = producer;
        this.trouble = trouble;
        this.retryAfter = retryAfter;
        var unused = retries.scheduleWithFixedDelay(this::listen, SILENCE.toMillis(), SILENCE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * Sends a record, waiting while there is no room.
     *
     * @return completes when the broker has answered; never exceptionally
     */
    CompletableFuture<Delivery> send(ProducerRecord<byte[], byte[]> message) throws InterruptedException {
        int size = Math.min(ROOM_BYTES, message.value().length);
        room.acquire(size);
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        CompletableFuture<Delivery> settled = delivery.whenComplete((outcome, failure) -> room.release(size));
        try {
            attempt(message, delivery);
        } catch (InterruptException e) {
            room.release(size);
            throw (InterruptedException) new InterruptedException("interrupted while the producer waited").initCause(e);
        } catch (RuntimeException e) {
            answer(message, delivery, e);
        }
        return settled;
    }

    /** Does something on the thread of the sender, for callers that must not wait; nothing once it is closed. */
    void later(Runnable work) {
        if (!closed) {
            retries.execute(work);
        }
    }

    /** Waits until nothing is on its way any more. */
    void awaitEmpty() throws InterruptedException {
        room.acquire(ROOM_BYTES);
        room.release(ROOM_BYTES);
    }

    /** Gives what is on its way some seconds to arrive, and says how much did not. */
    @Override
    public void close() {
        try {
            if (room.tryAcquire(ROOM_BYTES, CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
                room.release(ROOM_BYTES);
            } else {
                LOG.error("closing with {} bytes that the broker has not acknowledged; what was not acknowledged comes"
                        + " again from feeds, files and whoever pushed it", ROOM_BYTES - room.availablePermits());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed = true;
        retries.shutdownNow();
        producer.close(CLOSING);
    }

    private void attempt(ProducerRecord<byte[], byte[]> message, CompletableFuture<Delivery> delivery) {
        var unused = producer.send(message, (metadata, failure) -> answer(message, delivery, failure));
    }

    private void tryAgain(ProducerRecord<byte[], byte[]> message, CompletableFuture<Delivery> delivery) {
        try {
            attempt(message, delivery);
        } catch (RuntimeException e) {
            answer(message, delivery, e);
        }
    }

    /** Takes what the producer tells later and what it throws at once alike. */
    private void answer(ProducerRecord<byte[], byte[]> message, CompletableFuture<Delivery> delivery,
            @Nullable Exception failure) {
        lastAnswer = System.nanoTime();
        if (failure == null) {
            trouble.brokerAnswered();
            delivery.complete(Delivery.PUBLISHED);
        } else if (isForGood(failure)) {
            LOG.warn("the broker refuses a record for {}: {}", message.topic(), failure.getMessage());
            delivery.complete(Delivery.REFUSED);
        } else if (!closed) {
            trouble.brokerFailed(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            var unused = retries.schedule(() -> tryAgain(message, delivery), retryAfter.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    /** The producer itself tries for ever without a word: silence is how it says that the broker is away. */
    private void listen() {
        Duration silence = Duration.ofNanos(System.nanoTime() - lastAnswer);
        if (room.availablePermits() < ROOM_BYTES && silence.compareTo(SILENCE) > 0) {
            trouble.brokerFailed("no answer for " + silence.toSeconds() + " s");
        }
    }

    private static boolean isForGood(Exception failure) {
        return failure instanceof RecordTooLargeException || failure instanceof RecordBatchTooLargeException
                || failure instanceof InvalidTimestampException;
    }
}
