package dev.chappe.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.CannedSite;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.RecordingOutbox;
import dev.chappe.ingest.publish.RecordingOutbox.Mode;
import dev.chappe.ingest.robots.RobotsFiles;
import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.FeedStatus;
import dev.chappe.ingest.schedule.PollSchedule;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.PollInterval;
import dev.chappe.ingest.websub.Hubs;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedPollerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final byte[] FEED = """
            <rss><channel>
              <item><title>One</title><link>/one</link><pubDate>Tue, 11 Feb 2025 10:00:00 GMT</pubDate></item>
            </channel></rss>""".getBytes(StandardCharsets.UTF_8);

    private final Clock clock = Clock.systemUTC();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final FeedBoard board = new FeedBoard(meters);
    private final Map<String, FeedHistory> kept = new ConcurrentHashMap<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final FeedFetcher fetcher = new FeedFetcher(new FetchLimits(PATIENCE, 100_000, 5), "test", clock,
            new AddressGuard(Set.of("localhost")));
    private CannedSite site;
    private FeedPoller poller;

    @BeforeEach
    void open() throws IOException {
        site = new CannedSite();
        FetchMeters fetches = new FetchMeters(meters);
        FullTexts fullTexts = new FullTexts(fetcher, new RobotsFiles(fetcher, "test", clock), clock,
                new FullTexts.Manners(4, Duration.ZERO), fetches::page);
        poller = new FeedPoller(
                new FeedPoller.Means(fetcher, fullTexts, fetches, new PollSchedule(new SplittableRandom(1)),
                        new FeedPoller.Manners(1, 1, Duration.ZERO), Hubs.NONE, keeper()),
                new ArticleIntake(new ArticleCleaner(100_000), new RecordingOutbox(Mode.AT_ONCE),
                        new IntakeBooks(meters), 100),
                board, clock);
    }

    @AfterEach
    void close() {
        answer.countDown();
        poller.close();
        fetcher.close();
        site.close();
    }

    private FeedKeeper keeper() {
        return new FeedKeeper() {

            @Override
            public void keep(String id, FeedHistory history) {
                kept.put(id, history);
            }

            @Override
            public void awaitTurn() {
                // At any time.
            }
        };
    }

    private static FeedSource source(String id, URI url) {
        return new FeedSource(new Outlet(id, "La Gazette", null), url, null, PollInterval.fixed(INTERVAL),
                TextFrom.FEED);
    }

    /** Answers when the test says so. */
    private FeedSource slow() {
        return source("slow", site.page("/slow", exchange -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            CannedSite.answer(exchange, 200, FEED);
        }));
    }

    private FeedHistory keptOfSlow() {
        return Objects.requireNonNull(kept.get("slow"), "nothing was kept");
    }

    private Duration untilNextPoll(Instant from) {
        return Duration.between(from, keptOfSlow().polls().next());
    }

    @Test
    void shouldPollEveryFeedOfTheListWithoutLettingABadOneStopTheOthers() {
        URI bad = site.page("/bad", exchange -> CannedSite.answer(exchange, 500, new byte[0]));
        URI good = site.page("/good", exchange -> CannedSite.answer(exchange, 200, FEED));

        poller.open(List.of(source("good", good), source("bad", bad)), Map.of());
        Awaitility.await().until(() -> kept.size() == 2);

        assertThat(board.all()).extracting(entry -> entry.history().status())
                .containsExactlyInAnyOrder(FeedStatus.FAILING, FeedStatus.STALE);
        assertThat(meters.get("chappe.ingest.feeds").tag("state", "failing").gauge().value()).isEqualTo(1);
        assertThat(meters.get("chappe.ingest.feeds").tag("state", "new").gauge().value()).isZero();
        poller.close(List.of("good"));
        assertThat(board.all()).hasSize(1);
    }

    @Test
    void shouldHandOverWhatAPollUnderWayCameTo() throws InterruptedException {
        Instant start = clock.instant();
        poller.open(List.of(slow()), Map.of());
        asked.await();

        Thread handOver = Thread.ofPlatform().start(() -> {
            try {
                poller.handOver(List.of("slow"), PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Awaitility.await().until(() -> handOver.getState() == Thread.State.TIMED_WAITING);
        assertThat(kept).isEmpty();
        answer.countDown();
        handOver.join();

        assertThat(keptOfSlow().status()).isEqualTo(FeedStatus.STALE);
        assertThat(untilNextPoll(start)).isGreaterThan(INTERVAL.dividedBy(2));
        assertThat(board.all()).isEmpty();
    }

    @Test
    void shouldHandOverThatAFeedWasAskedForWhenItsServerTakesTooLong() throws InterruptedException {
        Instant start = clock.instant();
        FeedSource slow = slow();
        FeedHistory before = FeedHistory.unknown(start);
        poller.open(List.of(slow), Map.of("slow", new FeedHistory(before.status(), start, null, before.polls(),
                before.finds(), new Validators("\"v1\"", null), before.wishes())));
        asked.await();

        poller.handOver(List.of("slow"), Duration.ofMillis(1));

        assertThat(untilNextPoll(start)).isGreaterThan(INTERVAL.dividedBy(2));
        assertThat(keptOfSlow().validators()).isEqualTo(Validators.NONE);
        assertThat(board.all()).isEmpty();
    }

    @Test
    void shouldKeepNothingOfFeedsThatOthersMayHave() throws InterruptedException {
        poller.open(List.of(slow()), Map.of());
        asked.await();

        poller.close(List.of("slow"));
        answer.countDown();
        poller.handOver(List.of("slow"), PATIENCE);

        // One poll at a time: when the next one is over, so is that of the closed feed.
        poller.open(List.of(source("next", site.page("/next", exchange -> CannedSite.answer(exchange, 200, FEED)))),
                Map.of());
        Awaitility.await().until(() -> kept.containsKey("next"));
        assertThat(kept).doesNotContainKey("slow");
    }
}
