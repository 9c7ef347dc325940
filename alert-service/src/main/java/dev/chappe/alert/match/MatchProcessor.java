package dev.chappe.alert.match;

import dev.chappe.alert.book.RuleTopics;
import dev.chappe.alert.books.Books;
import dev.chappe.alert.engine.RuleEngine.Judgement;
import dev.chappe.alert.engine.RuleEngine;
import dev.chappe.alert.engine.RuleLibrary;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.engine.Standing;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.alert.subject.Subject;
import dev.chappe.schemas.json.JsonSerde;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Has the {@link RuleEngine} judge each revision of an event or a trend, and sends on what the rules have to tell, by rule.
 * Its store is bounded: what nobody was told anything new of for four months is swept out, a few at a time.
 */
public final class MatchProcessor extends ContextualProcessor<String, Subject, String, Signal> {

    /** Id of an event or trend to {@link Standing}. */
    public static final String STANDINGS = "standings";

    /** How long what was told of an event or trend is remembered after the last time. */
    public static final Duration MEMORY = Duration.ofDays(120);
    private static final Duration SWEEP = Duration.ofSeconds(10);
    private static final int SWEPT_AT_ONCE = 500;

    private final RuleLibrary library;
    private final Books books;
    private RuleTopics.@Nullable Current rules;
    private @Nullable KeyValueStore<String, Standing> standings;
    private @Nullable String sweptTo;

    public MatchProcessor(RuleLibrary library, Books books) {
        this.library = library;
        this.books = books;
    }

    /** The store that the processor works with. */
    public static StoreBuilder<?> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STANDINGS), Serdes.String(),
                new JsonSerde<>(Standing.class));
    }

    @Override
    public void init(ProcessorContext<String, Signal> context) {
        super.init(context);
        standings = context.getStateStore(STANDINGS);
        rules = new RuleTopics.Current(context, library);
        context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, this::sweep);
    }

    @Override
    public void process(Record<String, Subject> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        Subject subject = record.value();
        RuleEngine engine = new RuleEngine(Objects.requireNonNull(rules, "used before init()").book());
        Standing before = standings().get(subject.id());
        Judgement judgement = engine.judge(subject, before == null ? Standing.NONE : before, now);
        books.judged(kind(subject), judgement.unchanged());
        if (judgement.signals().isEmpty()) {
            return;
        }
        standings().put(subject.id(), judgement.standing());
        for (Signal signal : judgement.signals()) {
            books.signalled(signal.state().name());
            // An alert happens now, whenever its event was.
            context().forward(new Record<>(signal.rule(), signal, now.toEpochMilli(), record.headers()));
        }
    }

    private static String kind(Subject subject) {
        return switch (subject) {
            case NewsEvent event -> "event";
            case NewsTrend trend -> "trend";
        };
    }

    private void sweep(long now) {
        Instant oldest = Instant.ofEpochMilli(now).minus(MEMORY);
        List<String> forgotten = new ArrayList<>();
        int seen = 0;
        try (KeyValueIterator<String, Standing> all = standings().range(sweptTo, null)) {
            while (all.hasNext() && seen++ < SWEPT_AT_ONCE) {
                KeyValue<String, Standing> next = all.next();
                sweptTo = next.key;
                if (next.value.touched().isBefore(oldest)) {
                    forgotten.add(next.key);
                }
            }
            sweptTo = all.hasNext() ? sweptTo : null;
        }
        forgotten.forEach(standings()::delete);
    }

    private KeyValueStore<String, Standing> standings() {
        return Objects.requireNonNull(standings, "used before init()");
    }
}
