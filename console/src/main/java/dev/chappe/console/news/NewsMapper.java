package dev.chappe.console.news;

import dev.chappe.contract.alert.DeliveryAttempt;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.PartialDate;
import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.schemas.event.EventValueJson;
import dev.chappe.schemas.event.EventValueMapper;
import dev.chappe.schemas.event.EventValueMapper.TypedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** From records of the contract to what the console keeps. An event type added to the contract needs no change here. */
public final class NewsMapper {

    private NewsMapper() {}

    /** What a record tells, empty for one that is nothing to the console. */
    public static Optional<News> map(SpecificRecord value) {
        return switch (value) {
            case TopicTrend trend -> Optional.of(trend(trend));
            case dev.chappe.contract.alert.Alert alert -> Optional.of(alert(alert));
            case RawArticle article -> Optional.of(article(article));
            default -> EventValueMapper.event(value).map(NewsMapper::event);
        };
    }

    private static Event event(TypedEvent event) {
        EventHeader header = event.header();
        Event.Told told = new Event.Told(header.getFactuality().name(), header.getAttribution(),
                header.getConfidence(), header.getFirstSeen(), header.getLastSeen(), date(header.getOccurredOn()),
                header.getLanguages(), header.getArticleCount(), header.getOriginCount());
        List<Event.Disagreement> disagreements = header.getDisagreements().stream()
                .map(other -> new Event.Disagreement(other.getRole(), EventValueJson.value(other.getValue()),
                        other.getArticleIds()))
                .toList();
        return new Event(header.getEventId(), event.type(),
                new Event.Revision(header.getRevision(), header.getChange().name(), header.getMergedInto()), told,
                event.roles(), quotes(header.getEvidence()), disagreements,
                new Event.Versions(header.getTaxonomyVersion(), header.getExtractorVersion()));
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        LocalDate day = date.getDate();
        return switch (date.getPrecision()) {
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
            case QUARTER -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
            case HALF -> day.getYear() + "-H" + (day.getMonthValue() + 5) / 6;
            case YEAR -> Integer.toString(day.getYear());
            case DAY, UNKNOWN -> day.toString();
        };
    }

    private static List<Quote> quotes(List<Evidence> evidence) {
        return evidence.stream()
                .map(proof -> new Quote(proof.getRole(), proof.getQuote(), proof.getSource(), proof.getUrl(),
                        new Quote.Place(proof.getArticleId(), proof.getField().name(), proof.getStart(),
                                proof.getEnd())))
                .toList();
    }

    private static Trend trend(TopicTrend trend) {
        return new Trend(trend.getTopic(), trend.getLabel(), trend.getKind().name(), trend.getWindow(),
                trend.getWindowStart(), trend.getRevision(), trend.getState().name(),
                new Trend.Counts(trend.getArticles(), trend.getEvents(), trend.getOrigins(), trend.getExpected(),
                        trend.getScore()),
                trend.getEventIds());
    }

    private static Alert alert(dev.chappe.contract.alert.Alert alert) {
        return new Alert(alert.getAlertId(), alert.getRule(), alert.getState().name(), alert.getRevision(),
                alert.getEventId(), alert.getTopic(), alert.getWindow(), alert.getMessage(),
                quotes(alert.getEvidence()),
                alert.getReason(), alert.getRaisedAt(),
                alert.getAttempts().stream().map(NewsMapper::attempt).toList());
    }

    private static Alert.Attempt attempt(DeliveryAttempt attempt) {
        return new Alert.Attempt(attempt.getChannel(), attempt.getAt(), attempt.getDelivered(), attempt.getDetail());
    }

    private static Article article(RawArticle article) {
        return new Article(article.getArticleId(), article.getTitle(), article.getCanonicalUrl(),
                article.getSource().getName(), article.getSource().getOwner(), article.getDeclaredLanguage(),
                article.getPublishedAt(), article.getBody());
    }
}
