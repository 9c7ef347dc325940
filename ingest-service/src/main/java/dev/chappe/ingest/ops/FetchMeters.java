package dev.chappe.ingest.ops;

import dev.chappe.ingest.feed.FeedFault;
import dev.chappe.ingest.fetch.FetchFailure;
import dev.chappe.ingest.fetch.FetchResult;
import dev.chappe.ingest.fulltext.PageOutcome;
import dev.chappe.ingest.websub.PushOutcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the polling of feeds goes. Every outcome is there from the start, zeros too; no feed is a label. */
public final class FetchMeters {

    private static final String FETCHED = "fetched";
    private static final String NOT_MODIFIED = "not_modified";

    private final Map<String, Counter> fetches;
    private final Map<FeedFault, Counter> faults;
    private final Map<PageOutcome, Counter> pages;
    private final Map<PushOutcome, Counter> pushes;
    private final Timer duration;
    private final Timer lateness;

    public FetchMeters(MeterRegistry meters) {
        List<String> outcomes = Stream.concat(Stream.of(FETCHED, NOT_MODIFIED),
                Arrays.stream(FetchFailure.values()).map(FetchFailure::tag)).toList();
        fetches = outcomes.stream().collect(Collectors.toUnmodifiableMap(Function.identity(),
                outcome -> Counter.builder("chappe.ingest.fetches").description("Fetches of feeds, by outcome")
                        .tag("outcome", outcome).register(meters)));
        faults = Arrays.stream(FeedFault.values()).collect(Collectors.toUnmodifiableMap(Function.identity(),
                fault -> Counter.builder("chappe.ingest.feed.faults")
                        .description("Feeds that were read although something was wrong, by fault")
                        .tag("fault", fault.tag()).register(meters)));
        pages = Arrays.stream(PageOutcome.values()).collect(Collectors.toUnmodifiableMap(Function.identity(),
                outcome -> Counter.builder("chappe.ingest.pages")
                        .description("Pages of articles of which a feed has only a teaser, by outcome")
                        .tag("outcome", outcome.tag()).register(meters)));
        pushes = Arrays.stream(PushOutcome.values()).collect(Collectors.toUnmodifiableMap(Function.identity(),
                outcome -> Counter.builder("chappe.ingest.hub.pushes")
                        .description("Pushes of hubs (WebSub), by outcome")
                        .tag("outcome", outcome.tag()).register(meters)));
        duration = Timer.builder("chappe.ingest.fetch.duration")
                .description("Time that fetches of feeds take, redirects and body included")
                .publishPercentileHistogram().maximumExpectedValue(Duration.ofMinutes(1)).register(meters);
        lateness = Timer.builder("chappe.ingest.poll.lateness")
                .description("Time from when a feed was due to when its poll began")
                .publishPercentileHistogram().maximumExpectedValue(Duration.ofHours(1)).register(meters);
    }

    public void late(Duration late) {
        lateness.record(late.isNegative() ? Duration.ZERO : late);
    }

    public void fetched(FetchResult result, Duration took) {
        duration.record(took);
        String outcome = switch (result) {
            case FetchResult.Fetched fetched -> FETCHED;
            case FetchResult.NotModified notModified -> NOT_MODIFIED;
            case FetchResult.Failed failed -> failed.reason().tag();
        };
        count(fetches.get(outcome));
    }

    public void mended(FeedFault fault) {
        count(faults.get(fault));
    }

    public void page(PageOutcome outcome) {
        count(pages.get(outcome));
    }

    public void pushed(PushOutcome outcome) {
        count(pushes.get(outcome));
    }

    private static void count(@Nullable Counter counter) {
        if (counter != null) {
            counter.increment();
        }
    }
}
