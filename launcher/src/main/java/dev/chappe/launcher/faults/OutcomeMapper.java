package dev.chappe.launcher.faults;

import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.trend.TopicTrend;
import org.apache.avro.Schema.Field;
import org.apache.avro.specific.SpecificRecord;

/** From records of the output topics to what is compared of them, a line each. */
final class OutcomeMapper {

    private OutcomeMapper() {}

    /** Of an event its id, revision and change; of a trend its topic, window, revision and state, and the articles. */
    static String line(String topic, SpecificRecord record) {
        if (record instanceof TopicTrend trend) {
            return trend.getTopic() + "|" + trend.getWindow() + " " + trend.getWindowStart() + " " + trend.getRevision()
                    + " " + trend.getState() + " " + trend.getArticles() + " of " + trend.getOrigins();
        }
        Field header = record.getSchema().getField("header");
        if (header != null && record.get(header.pos()) instanceof EventHeader event) {
            return topic + " " + event.getEventId() + " " + event.getRevision() + " " + event.getChange();
        }
        throw new IllegalStateException("neither event nor trend on " + topic);
    }
}
