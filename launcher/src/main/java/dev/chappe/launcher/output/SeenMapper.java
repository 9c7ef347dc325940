package dev.chappe.launcher.output;

import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.schemas.event.EventValue;
import dev.chappe.schemas.event.EventValueMapper;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** From records of the contract to what is shown of them. An event type added to the contract needs no change here. */
final class SeenMapper {

    private SeenMapper() {}

    /**
     * What is shown of a record.
     *
     * @return empty for a record that is neither event nor trend
     */
    static Optional<Seen> map(SpecificRecord value) {
        if (value instanceof TopicTrend trend) {
            return Optional.of(trend(trend));
        }
        return EventValueMapper.event(value).map(event -> event(event.type(), event.header(), event.roles()));
    }

    private static Seen.Event event(String type, EventHeader header, Map<String, EventValue> roles) {
        return new Seen.Event(type, header.getEventId(), header.getRevision(), header.getChange().name(),
                header.getFactuality().name(), roles,
                new Seen.Told(header.getArticleCount(), header.getOriginCount()), proof(header));
    }

    /** The words that prove the event itself, else those of a role. */
    private static Optional<Seen.Proof> proof(EventHeader header) {
        Optional<Evidence> ofEvent = header.getEvidence().stream().filter(evidence -> evidence.getRole() == null)
                .findFirst();
        return ofEvent.or(() -> header.getEvidence().stream().findFirst()).map(evidence -> new Seen.Proof(
                evidence.getQuote(), evidence.getSource(), Optional.ofNullable(evidence.getUrl())));
    }

    private static Seen.Trend trend(TopicTrend trend) {
        Seen.Counts counts = new Seen.Counts(trend.getArticles(), trend.getOrigins(), trend.getEvents(),
                trend.getExpected());
        return new Seen.Trend(trend.getLabel(), trend.getState().name(), trend.getWindow(), trend.getWindowStart(),
                counts, trend.getScore());
    }
}
