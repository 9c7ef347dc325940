package dev.chappe.enrich.trend;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.story.CanonicalValue;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.story.Witness;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.trend.Topic.Kind;
import dev.chappe.enrich.trend.TopicFact.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to count of an article that was not seen before: once for each topic that it is about. */
public final class ArticleFacts {

    private static final int MOST_TOPICS = 40;

    private ArticleFacts() {}

    /**
     * The facts of an article; the topics of its events first, then what its title names, so that a long list of names
     * cannot crowd them out.
     */
    public static List<TopicFact> of(ArticleText text, Extraction extraction, Witness witness, StoryRules rules) {
        Stream<Topic> ofEvents = extraction.events().stream().filter(ArticleFacts::isNews)
                .flatMap(event -> TopicsOfEvent.of(event.type(), event.roles(), rules).stream());
        Stream<Topic> organisations = extraction.organisations().stream()
                .map(name -> TopicsOfEvent.named(Kind.ORGANISATION, name));
        Stream<Topic> products = extraction.products().stream().map(name -> TopicsOfEvent.named(Kind.PRODUCT, name));
        Stream<Topic> title = TitleNames.of(text.title(), text.body(), extraction.language()).stream()
                .map(name -> new Topic(Kind.NAME, CanonicalValue.of(new RoleValue.Text(name)), name));
        Set<String> seen = new LinkedHashSet<>();
        return Stream.of(ofEvents, title, organisations, products).flatMap(topics -> topics)
                .filter(topic -> seen.add(topic.key())).limit(MOST_TOPICS)
                .map(topic -> new TopicFact(topic, Subject.ARTICLE, witness.articleId(), witness.voice())).toList();
    }

    private static boolean isNews(Event event) {
        return event.factuality() != Factuality.RETROSPECTIVE && event.factuality() != Factuality.DENIED;
    }
}
