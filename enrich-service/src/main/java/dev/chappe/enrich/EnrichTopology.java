package dev.chappe.enrich;

import dev.chappe.enrich.article.ArticleReader;
import dev.chappe.enrich.article.ArticleSerde;
import dev.chappe.enrich.article.ArticleTimestampExtractor;
import dev.chappe.enrich.article.DuplicateProcessor;
import dev.chappe.enrich.article.Reading;
import dev.chappe.enrich.article.ReadingProcessor;
import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.deadletter.DeadLetterProcessor;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.story.Errand;
import dev.chappe.enrich.story.ErrandSerde;
import dev.chappe.enrich.story.EventSerde;
import dev.chappe.enrich.story.EventTopics;
import dev.chappe.enrich.story.Introduction;
import dev.chappe.enrich.story.Meeting;
import dev.chappe.enrich.story.MeetingProcessor;
import dev.chappe.enrich.story.StoryProcessor;
import dev.chappe.enrich.story.StoryRevision;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.story.Storyteller;
import dev.chappe.enrich.story.Telling;
import dev.chappe.enrich.story.Versions;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.trend.EventFacts;
import dev.chappe.enrich.trend.FactBatch;
import dev.chappe.enrich.trend.TopicFact;
import dev.chappe.enrich.trend.TrendProcessor;
import dev.chappe.enrich.trend.TrendSerde;
import dev.chappe.schemas.binary.BinarySerde;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.SizedSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/** From news.articles to events, their last state, trends and dead letters: one Kafka Streams application. */
public final class EnrichTopology {

    /** Steps that an article passes before it is booked as extracted. */
    static final Set<String> ARTICLE_STEPS = Set.of("read-articles", "drop-duplicates", "read-article");

    private static final Serde<String> KEY = Serdes.String();
    private static final Serde<String> ARTICLE_KEY = Serdes.serdeFrom(new StringSerializer(),
            SizedSerdes.sizedKey(new StringDeserializer()));

    private final Parts parts;

    /**
     * What the topology is made of.
     *
     * @param extractor
     *            pure; safe for use by several threads
     * @param clock
     *            for latencies, and as the bound that no event time may pass
     */
    public record Parts(AvroSerdes serdes, Function<ArticleText, Extraction> extractor, StoryRules rules,
            Versions versions, Books books, Clock clock) {}

    public EnrichTopology(Parts parts) {
        this.parts = parts;
    }

    /** Builds the topology, with the names that the configuration asks for. */
    public Topology build(StreamsConfig config) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(config));
        builder.addStateStore(DuplicateProcessor.store());
        StoryProcessor.stores().forEach(builder::addStateStore);
        builder.addStateStore(MeetingProcessor.store());
        TrendProcessor.stores().forEach(builder::addStateStore);
        KStream<String, Reading> readings = readings(builder);
        KStream<String, StoryRevision> revisions = revisions(builder, readings);
        writeEvents(revisions);
        writeTrends(readings, revisions);
        writeDeadLetters(readings);
        return builder.build();
    }

    private KStream<String, Reading> readings(StreamsBuilder builder) {
        ArticleReader reader = new ArticleReader(parts.extractor(), parts.rules());
        return builder
                .stream(TopicCatalogue.ARTICLES.name(), Consumed.with(ARTICLE_KEY, new ArticleSerde(parts.serdes()))
                        .withTimestampExtractor(new ArticleTimestampExtractor(parts.clock())).withName("read-articles"))
                .process(() -> new DuplicateProcessor(parts.books()), Named.as("drop-duplicates"),
                        DuplicateProcessor.STORE)
                .process(() -> new ReadingProcessor(reader, parts.books()), Named.as("read-article"),
                        DuplicateProcessor.STORE);
    }

    /**
     * Mentions that may be one event meet in one partition, whatever the outlet and the language. Stories of different
     * shelves that may be one event meet in a second place; what follows goes back to their shelves.
     */
    private KStream<String, StoryRevision> revisions(StreamsBuilder builder, KStream<String, Reading> readings) {
        Serde<Errand> errands = ErrandSerde.serde();
        String returning = TopicCatalogue.STORY_ERRANDS.name();
        KStream<String, Errand> mentions = readings.flatMap((id, reading) -> reading.mentions().stream()
                .map(told -> KeyValue.<String, Errand>pair(told.shelf(), told)).toList(),
                Named.as("key-mentions-by-shelf"));
        KStream<String, Telling> tellings = mentions
                .merge(builder.stream(returning, Consumed.with(KEY, errands).withName("read-errands")),
                        Named.as("merge-errands"))
                .repartition(Repartitioned.with(KEY, errands).withName("errands"))
                .process(() -> new StoryProcessor(new Storyteller(parts.rules())), Named.as("tell-stories"),
                        StoryProcessor.STORIES, StoryProcessor.SHELVES);
        KStream<String, Errand> merges = tellings.flatMap((shelf, telling) -> telling.introductions().stream()
                .map(story -> KeyValue.pair(story.place(), story)).toList(), Named.as("key-stories-by-place"))
                .repartition(Repartitioned.with(KEY, new BinarySerde<>(Introduction.class)).withName("introductions"))
                .process(() -> new MeetingProcessor(new Meeting(parts.rules())), Named.as("introduce-stories"),
                        MeetingProcessor.PLACES);
        tellings.flatMap((shelf, telling) -> telling.errands().stream()
                .map(errand -> KeyValue.pair(errand.shelf(), errand)).toList(), Named.as("key-errands-by-shelf"))
                .merge(merges, Named.as("merge-merges"))
                .to(returning, Produced.with(KEY, errands).withName("write-errands"));
        return tellings.flatMap((shelf, telling) -> telling.revisions().stream()
                .map(revision -> KeyValue.pair(revision.eventId(), revision)).toList(),
                Named.as("key-revisions-by-event"))
                .peek((id, revision) -> book(revision), Named.as("book-revisions"));
    }

    private void writeEvents(KStream<String, StoryRevision> revisions) {
        Serde<StoryRevision> events = new EventSerde(parts.serdes(), parts.versions());
        revisions.to(new EventTopics(), Produced.with(KEY, events).withName("write-events"));
        revisions.to(TopicCatalogue.EVENTS_LATEST.name(), Produced.with(KEY, events).withName("write-latest-events"));
    }

    /** What is counted for one topic meets in one partition: articles as they are read, events as they become known. */
    private void writeTrends(KStream<String, Reading> readings, KStream<String, StoryRevision> revisions) {
        KStream<String, FactBatch> articles = readings
                .flatMap((id, reading) -> sharded(reading.facts()), Named.as("shard-articles-by-topic"))
                .repartition(facts("article-facts"));
        KStream<String, FactBatch> events = revisions
                .flatMap((id, revision) -> sharded(EventFacts.of(revision, parts.rules())),
                        Named.as("shard-events-by-topic"))
                .repartition(facts("event-facts"));
        // Merged behind the repartition topics: before them, reading and telling would be tied into one task.
        articles.merge(events, Named.as("merge-facts"))
                .process(TrendProcessor::new, Named.as("track-trends"), TrendProcessor.HISTORIES,
                        TrendProcessor.STIRRING, TrendProcessor.WATCH)
                .to(TopicCatalogue.TRENDS.name(),
                        Produced.with(KEY, new TrendSerde(parts.serdes())).withName("write-trends"));
    }

    private static void writeDeadLetters(KStream<String, Reading> readings) {
        readings.flatMapValues(Reading::rejected, Named.as("take-rejections"))
                .processValues(DeadLetterProcessor::new, Named.as("seal-dead-letters"))
                .to(TopicCatalogue.DEAD_LETTERS.name(),
                        Produced.with(KEY, Serdes.ByteArray()).withName("write-dead-letters"));
    }

    private static Repartitioned<String, FactBatch> facts(String name) {
        return Repartitioned.with(KEY, new BinarySerde<>(FactBatch.class)).withName(name)
                .withStreamPartitioner(FactBatch::partition);
    }

    private static List<KeyValue<String, FactBatch>> sharded(List<TopicFact> facts) {
        return FactBatch.of(facts).stream().map(batch -> KeyValue.pair(batch.shard(), batch)).toList();
    }

    private void book(StoryRevision revision) {
        parts.books().revisionTold(revision.type(), revision.change().name(),
                Duration.between(revision.cause(), parts.clock().instant()));
    }
}
