package dev.chappe.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.PublicationTime;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.CannedSite;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.robots.RobotsFiles;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.RecordingOutbox;
import dev.chappe.ingest.publish.RecordingOutbox.Mode;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.PollFinding;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.PollInterval;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedPollTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-11T12:00:00Z"), ZoneOffset.UTC);
    private static final String FEED = """
            <rss><channel>
              <item><title>One</title><link>/one?utm_source=rss</link><pubDate>Tue, 11 Feb 2025 10:00:00 GMT</pubDate></item>
              <item><title>Two</title><guid isPermaLink="false">2</guid><pubDate>soon</pubDate></item>
              <item><link>/no-words</link></item>
              <item><title>Two</title><guid isPermaLink="false">2</guid></item>
            </channel></rss>""";

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final IntakeBooks books = new IntakeBooks(meters);
    private final RecordingOutbox outbox = new RecordingOutbox(Mode.AT_ONCE);
    private final ArticleIntake intake = new ArticleIntake(new ArticleCleaner(100_000), outbox, books, 100);
    private final FeedFetcher fetcher = new FeedFetcher(new FetchLimits(Duration.ofSeconds(5), 100_000, 5), "test",
            CLOCK, new AddressGuard(Set.of("localhost")));
    private final FetchMeters fetchMeters = new FetchMeters(meters);
    private final FullTexts fullTexts = new FullTexts(fetcher, new RobotsFiles(fetcher, "test", CLOCK), CLOCK,
            new FullTexts.Manners(4, Duration.ZERO), fetchMeters::page);
    private final FeedPoll poll = new FeedPoll(fetcher, new FeedIntake(intake, DiscoveryTime.live(CLOCK), fullTexts),
            fetchMeters);
    private CannedSite site;

    @BeforeEach
    void open() throws IOException {
        site = new CannedSite();
    }

    @AfterEach
    void closeAndBalanceTheBooks() {
        fetcher.close();
        site.close();
        assertThat(books.page().balances()).as(books.page().toString()).isTrue();
    }

    private FeedSource feed(String body) {
        URI url = site.page("/feed", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                CannedSite.answer(exchange, 304, new byte[0]);
            } else {
                exchange.getResponseHeaders().add("ETag", "\"v1\"");
                CannedSite.answer(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
            }
        });
        return source(url);
    }

    private static FeedSource source(URI url) {
        return new FeedSource(new Outlet("gazette", "La Gazette", "Ada"), url, "fr",
                PollInterval.fixed(Duration.ofMinutes(10)), TextFrom.FEED);
    }

    private PollFinding found(FeedSource source, Validators known) throws InterruptedException {
        return poll.poll(source, known).finding();
    }

    private double fetches(String outcome) {
        return meters.counter("chappe.ingest.fetches", "outcome", outcome).count();
    }

    @Test
    void shouldPublishTheItemsOfAFeedAndAccountForEachOfThem() throws InterruptedException {
        PollFinding found = found(feed(FEED), Validators.NONE);

        assertThat(found).isEqualTo(new PollFinding.Read(4, 2, List.of(Instant.parse("2025-02-11T10:00:00Z")),
                new Validators("\"v1\"", null), FeedHours.ANY, null, null));
        assertThat(outbox.articles()).extracting(article -> article.content().title()).containsExactly("One", "Two");
        Article one = outbox.articles().getFirst();
        assertThat(one.identity().url()).hasToString("CanonicalUrl[value=" + site.url("/one") + "]");
        assertThat(one.outlet()).isEqualTo(new Outlet("gazette", "La Gazette", "Ada"));
        assertThat(one.details().language()).isEqualTo("fr");
        assertThat(one.format()).isEqualTo(ArticleFormat.RSS);
        assertThat(one.discoveredAt()).isEqualTo(CLOCK.instant());
        assertThat(outbox.articles().getLast().published()).isEqualTo(PublicationTime.UNREADABLE);
        assertThat(books.page().received()).isEqualTo(4);
        assertThat(books.page().published()).isEqualTo(2);
        assertThat(books.page().duplicate()).isEqualTo(1);
        assertThat(books.page().rejected()).containsEntry(RejectReason.MISSING_TEXT, 1L);
        assertThat(fetches("fetched")).isEqualTo(1);
    }

    @Test
    void shouldReadNothingWhereNothingIsNew() throws InterruptedException {
        FeedSource source = feed(FEED);

        poll.poll(source, Validators.NONE);

        assertThat(found(source, new Validators("\"v1\"", null))).isEqualTo(new PollFinding.Unchanged(null, null));
        assertThat(books.page().received()).isEqualTo(4);
        assertThat(fetches("not_modified")).isEqualTo(1);
    }

    @Test
    void shouldBuryADocumentThatIsNoFeedAndAskForItAgain() throws InterruptedException {
        PollFinding found = found(feed("<html><body>Moved!</body></html>"), Validators.NONE);

        assertThat(found).isInstanceOfSatisfying(PollFinding.Failed.class,
                failed -> assertThat(failed.detail()).contains("an HTML page"));
        assertThat(books.page().rejected()).containsEntry(RejectReason.MALFORMED_FEED, 1L);
        assertThat(outbox.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.detail()).contains("an HTML page");
            assertThat(letter.origin()).contains("gazette", site.url("/feed").toString());
            assertThat(letter.excerpt().head()).asString().contains("Moved!");
        });
    }

    @Test
    void shouldSayWhyAFeedCannotBeFetchedAndWhenToAskAgain() throws InterruptedException {
        FeedSource source = source(site.page("/gone", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "60");
            CannedSite.answer(exchange, 503, new byte[0]);
        }));

        assertThat(found(source, Validators.NONE)).isEqualTo(new PollFinding.Failed(
                source.url() + ": HTTP 503 (server_error)", Duration.ofMinutes(1)));
        assertThat(fetches("server_error")).isEqualTo(1);
        assertThat(books.page().received()).isZero();
    }

    @Test
    void shouldReadTheSitemapsOfAnIndex() throws InterruptedException {
        URI news = site.page("/news.xml",
                exchange -> CannedSite.answer(exchange, 200,
                        """
                                <urlset><url><loc>https://gazette.example/1</loc><news:news><news:title>One</news:title></news:news></url>
                                </urlset>"""
                                .getBytes(StandardCharsets.UTF_8)));

        PollFinding found = found(feed("<sitemapindex><sitemap><loc>" + news + "</loc></sitemap><sitemap><loc>"
                + site.url("/lost.xml") + "</loc></sitemap></sitemapindex>"), Validators.NONE);

        assertThat(found).isInstanceOfSatisfying(PollFinding.Read.class, read -> assertThat(read.items()).isOne());
        assertThat(outbox.articles()).singleElement()
                .satisfies(article -> assertThat(article.format()).isEqualTo(ArticleFormat.SITEMAP));
    }

    @Test
    void shouldPublishTheTextOfThePageWhereTheFeedIsConfiguredSo() throws InterruptedException {
        site.page("/one", exchange -> CannedSite.answer(exchange, 200, ("<p>" + "One word after another. ".repeat(9))
                .getBytes(StandardCharsets.UTF_8)));
        FeedSource feed = feed(FEED);

        poll.poll(new FeedSource(feed.outlet(), feed.url(), "fr", feed.interval(), TextFrom.PAGE),
                Validators.NONE);

        Awaitility.await().untilAsserted(() -> assertThat(books.page().received()).isEqualTo(4));
        assertThat(outbox.articles().getFirst().content().body()).startsWith("One word after another.");
        assertThat(meters.counter("chappe.ingest.pages", "outcome", "taken").count()).isEqualTo(1);
    }

    @Test
    void shouldNoticeThatAFeedHasMovedForGoodOrIsGone() throws InterruptedException {
        FeedSource there = feed(FEED);
        URI old = site.page("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/feed");
            exchange.getResponseHeaders().add("Cache-Control", "public, max-age=600");
            CannedSite.answer(exchange, 301, new byte[0]);
        });
        URI gone = site.page("/gone-for-good", exchange -> CannedSite.answer(exchange, 410, new byte[0]));

        assertThat(found(source(old), Validators.NONE)).isInstanceOfSatisfying(PollFinding.Read.class,
                read -> assertThat(read.movedTo()).isEqualTo(there.url()));
        assertThat(found(source(gone), Validators.NONE)).isInstanceOf(PollFinding.Gone.class);
    }

    @Test
    void shouldHaveACounterForEveryOutcomeFromTheStart() {
        assertThat(meters.find("chappe.ingest.fetches").counters()).hasSize(20);
        assertThat(meters.find("chappe.ingest.rejected").counters()).hasSize(RejectReason.values().length);
    }
}
