package dev.chappe.enrich.story;

import dev.chappe.schemas.topic.TopicCatalogue;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** Sends each revision to the topic of its event's type. */
public final class EventTopics implements TopicNameExtractor<String, StoryRevision> {

    @Override
    public String extract(String eventId, StoryRevision revision, RecordContext context) {
        return TopicCatalogue.ofEventType(revision.type()).name();
    }

    /** As it stands in the description of the topology. */
    @Override
    public String toString() {
        return "topic of the event type";
    }
}
