package dev.chappe.enrich.trend;

import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.story.Change;
import dev.chappe.enrich.story.StoryRevision;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.trend.TopicFact.Subject;
import java.util.List;

/** What there is to count of an event: once, when it is new, and only when it is told as news. */
public final class EventFacts {

    private EventFacts() {}

    public static List<TopicFact> of(StoryRevision revision, StoryRules rules) {
        if (revision.change() != Change.NEW || revision.account().factuality() == Factuality.RETROSPECTIVE) {
            return List.of();
        }
        return TopicsOfEvent.of(revision.type(), revision.account().roles(), rules).stream()
                .map(topic -> new TopicFact(topic, Subject.EVENT, revision.eventId(), "")).toList();
    }
}
