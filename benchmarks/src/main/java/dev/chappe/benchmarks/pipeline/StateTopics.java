package dev.chappe.benchmarks.pipeline;

import dev.chappe.benchmarks.pipeline.KnownEvents.Known;
import dev.chappe.enrich.story.Introduction;
import dev.chappe.enrich.story.MeetingIndex;
import dev.chappe.enrich.story.MeetingProcessor;
import dev.chappe.enrich.story.ShelfIndex;
import dev.chappe.enrich.story.Story;
import dev.chappe.enrich.story.StoryProcessor;
import dev.chappe.schemas.binary.BinarySerde;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to the changelogs of the story stores what the stores themselves would have written. */
final class StateTopics implements AutoCloseable {

    private final Serializer<Story> stories = new BinarySerde<>(Story.class).serializer();
    private final Serializer<ShelfIndex> shelves = new BinarySerde<>(ShelfIndex.class).serializer();
    private final Serializer<MeetingIndex> places = new BinarySerde<>(MeetingIndex.class).serializer();
    private final KafkaProducer<String, byte[]> producer;
    private final WrittenTopics written = new WrittenTopics();

    StateTopics(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG, 20, ProducerConfig.BATCH_SIZE_CONFIG, 256 << 10),
                new StringSerializer(), new ByteArraySerializer());
    }

    void write(Known known) {
        Story story = known.story();
        write(StoryProcessor.STORIES, story.eventId(), stories.serialize("", story));
        write(StoryProcessor.SHELVES, story.shelf(),
                shelves.serialize("", new ShelfIndex(List.of(known.candidate()))));
        for (Introduction introduction : known.introductions()) {
            write(MeetingProcessor.PLACES, introduction.place(),
                    places.serialize("", new MeetingIndex(List.of(introduction))));
        }
    }

    private void write(String store, String key, byte[] value) {
        var unused = producer.send(
                new ProducerRecord<>(Service.APPLICATION + "-" + store + "-changelog", key, value), written);
    }

    /** @throws IllegalStateException when not all is written */
    void flush() {
        written.flush(producer);
    }

    @Override
    public void close() {
        producer.close();
    }
}
