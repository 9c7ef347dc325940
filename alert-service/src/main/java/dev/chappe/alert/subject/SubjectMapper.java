package dev.chappe.alert.subject;

import dev.chappe.alert.subject.Subject.Counts;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.alert.subject.Subject.Told;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.schemas.event.EventValueMapper.TypedEvent;
import dev.chappe.schemas.event.EventValueMapper;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** From records of the contract to what rules are about. */
public final class SubjectMapper {

    private SubjectMapper() {}

    /** The event or trend, empty for any other record. */
    public static Optional<Subject> map(SpecificRecord value) {
        return value instanceof TopicTrend trend
                ? Optional.of(trend(trend))
                : EventValueMapper.event(value).map(SubjectMapper::event);
    }

    private static Subject event(TypedEvent event) {
        EventHeader header = event.header();
        Told told = new Told(header.getFactuality().name(), header.getAttribution(), header.getConfidence(),
                header.getArticleCount(), header.getOriginCount(), header.getLanguages(), header.getLastSeen());
        return new NewsEvent(header.getEventId(), event.type(), header.getRevision(), header.getChange().name(),
                header.getMergedInto(), told, event.roles(),
                header.getEvidence().stream().map(SubjectMapper::proof).toList());
    }

    private static Proof proof(Evidence evidence) {
        return new Proof(evidence.getRole(), evidence.getSource(), evidence.getUrl(), evidence.getQuote(),
                new Proof.Place(evidence.getArticleId(), evidence.getArticleRevision(), evidence.getField().name(),
                        evidence.getStart(), evidence.getEnd(), evidence.getTextHash()));
    }

    private static Subject trend(TopicTrend trend) {
        return new NewsTrend(trend.getTopic(), trend.getLabel(), trend.getKind().name(), trend.getWindow(),
                trend.getWindowStart(), trend.getRevision(), trend.getState().name(), trend.getScore(),
                new Counts(trend.getArticles(), trend.getOrigins(), trend.getEvents(), trend.getExpected()));
    }
}
