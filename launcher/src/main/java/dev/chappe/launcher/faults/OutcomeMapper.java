package dev.chappe.launcher.faults;

import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.trend.TopicTrend;
import org.apache.avro.Schema.Field;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** From records of the output topics to what is compared of them, a line each. */
final class OutcomeMapper {

    private OutcomeMapper() {}

    /**
     * Of an event its id, revision and change; of a trend its topic, window, state, articles and origins. When its events
     * become known is another matter, and so is the number of the revision that tells them.
     */
    static String line(String topic, SpecificRecord record) {
        if (record instanceof TopicTrend trend) {
            return window(trend) + " " + trend.getState() + " " + trend.getArticles() + " of " + trend.getOrigins();
        }
        Field header = record.getSchema().getField("header");
        if (header != null && record.get(header.pos()) instanceof EventHeader event) {
            return topic + " " + event.getEventId() + " " + event.getRevision() + " " + event.getChange();
        }
        throw new IllegalStateException("neither event nor trend on " + topic);
    }

    /** Which revision of which window a trend is: there is no second. Null for an event. */
    static @Nullable String revision(SpecificRecord record) {
        return record instanceof TopicTrend trend ? window(trend) + " revision " + trend.getRevision() : null;
    }

    private static String window(TopicTrend trend) {
        return trend.getTopic() + "|" + trend.getWindow() + " " + trend.getWindowStart();
    }
}
