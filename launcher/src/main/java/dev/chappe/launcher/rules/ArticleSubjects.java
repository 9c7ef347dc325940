package dev.chappe.launcher.rules;

import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectSerde;
import dev.chappe.enrich.article.ArticleReader;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.replay.TrendReplay;
import dev.chappe.enrich.story.EventSerde;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.story.Versions;
import dev.chappe.enrich.trend.TrendSerde;
import dev.chappe.launcher.offline.InputFiles;
import dev.chappe.launcher.offline.OfflineArticles;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The events and trends that articles of a file make: extracted, told and counted as enrich-service does it, and written as
 * its records, so that rules see here what they would see on the topics.
 */
final class ArticleSubjects {

    private final SubjectSerde subjects;
    private final TrendReplay replay;
    private final OfflineArticles articles = new OfflineArticles();

    /**
     * @param consumer
     *            told of each revision, with the event time of the article that caused it
     */
    ArticleSubjects(List<OwnType> ownTypes, BiConsumer<Instant, Subject> consumer) {
        AvroSerdes serdes = AvroSerdes.offline();
        EventSerde events = new EventSerde(serdes, new Versions("1", "1"));
        TrendSerde trends = new TrendSerde(serdes);
        subjects = new SubjectSerde(serdes);
        StoryRules rules = StoryRules.of(Taxonomy.standard().types(), ownTypes);
        replay = new TrendReplay(new ArticleReader(EventExtractor.with(ownTypes)::extract, rules), rules,
                (time, trend) -> consumer.accept(time,
                        subjects.read(TopicCatalogue.TRENDS.name(), trends.write(trend))),
                (time, revision) -> consumer.accept(time,
                        subjects.read(TopicCatalogue.ofEventType(revision.type()).name(), events.write(revision))));
    }

    /** Reads the articles of files; lines that hold none are told to the input. */
    void read(List<Path> files, InputFiles input) {
        for (Path file : files) {
            input.read(file, (id, article) -> {
                replay.read(articles.article(id, article));
                return true;
            });
        }
    }
}
