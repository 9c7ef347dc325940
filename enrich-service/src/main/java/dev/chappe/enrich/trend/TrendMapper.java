package dev.chappe.enrich.trend;

import dev.chappe.contract.trend.TopicKind;
import dev.chappe.contract.trend.TopicTrend;

/** From our trend to the contract's. */
final class TrendMapper {

    private TrendMapper() {}

    static TopicTrend record(Trend trend) {
        return TopicTrend.newBuilder().setTopic(trend.topic().key()).setLabel(trend.topic().label())
                .setKind(kind(trend.topic().kind())).setWindow(trend.window().iso()).setWindowStart(trend.start())
                .setWindowEnd(trend.end()).setRevision(trend.revision()).setArticles(trend.counts().articles())
                .setEvents(trend.counts().events()).setOrigins(trend.counts().origins())
                .setExpected(trend.score().expected()).setScore(trend.score().value()).setState(state(trend.state()))
                .setEventIds(trend.eventIds()).setArticleIds(trend.articleIds()).build();
    }

    private static TopicKind kind(Topic.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> TopicKind.ORGANISATION;
            case PRODUCT -> TopicKind.PRODUCT;
            case EVENT_TYPE -> TopicKind.EVENT_TYPE;
            case TYPE_AND_ORGANISATION -> TopicKind.TYPE_AND_ORGANISATION;
            case NAME -> TopicKind.NAME;
        };
    }

    private static dev.chappe.contract.trend.TrendState state(TrendState state) {
        return switch (state) {
            case WARMING_UP -> dev.chappe.contract.trend.TrendState.WARMING_UP;
            case NORMAL -> dev.chappe.contract.trend.TrendState.NORMAL;
            case RISING -> dev.chappe.contract.trend.TrendState.RISING;
            case PEAK -> dev.chappe.contract.trend.TrendState.PEAK;
            case FADING -> dev.chappe.contract.trend.TrendState.FADING;
        };
    }
}
