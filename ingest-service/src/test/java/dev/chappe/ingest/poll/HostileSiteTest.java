package dev.chappe.ingest.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.CannedSite;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.RecordingOutbox;
import dev.chappe.ingest.publish.RecordingOutbox.Mode;
import dev.chappe.ingest.robots.RobotsFiles;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.PollFinding;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.PollInterval;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sites that serve what is made to hurt: each ends as it should, and the feed that is polled next is read. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileSiteTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-11T12:00:00Z"), ZoneOffset.UTC);

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final IntakeBooks books = new IntakeBooks(meters);
    private final RecordingOutbox outbox = new RecordingOutbox(Mode.AT_ONCE);
    private final FeedFetcher fetcher = new FeedFetcher(new FetchLimits(Duration.ofSeconds(10), 12_000_000, 5), "test",
            CLOCK, new AddressGuard(Set.of("localhost")));
    private final FetchMeters fetches = new FetchMeters(meters);
    private final FeedPoll poll = new FeedPoll(fetcher,
            new FeedIntake(new ArticleIntake(new ArticleCleaner(5_000_000), outbox, books, 100),
                    DiscoveryTime.live(CLOCK), new FullTexts(fetcher, new RobotsFiles(fetcher, "test", CLOCK), CLOCK,
                            new FullTexts.Manners(4, Duration.ZERO), fetches::page)),
            fetches);
    private CannedSite site;

    @BeforeEach
    void open() throws IOException {
        site = new CannedSite();
    }

    @AfterEach
    void pollTheNextFeed() throws InterruptedException {
        poll(TextFrom.FEED, "/next", "<rss><channel><item><title>The next feed</title></item></channel></rss>");
        assertThat(titles()).endsWith("The next feed");
        fetcher.close();
        site.close();
        assertThat(books.page().balances()).as(books.page().toString()).isTrue();
    }

    private PollFinding poll(TextFrom text, String path, String document) throws InterruptedException {
        URI url = site.page(path, exchange -> CannedSite.answer(exchange, 200, document.getBytes(UTF_8)));
        return poll.poll(new FeedSource(new Outlet("hostile", "Hostile", null), url, null, PollInterval.USUAL, text),
                Validators.NONE).finding();
    }

    private PollFinding poll(String document) throws InterruptedException {
        return poll(TextFrom.FEED, "/feed", document);
    }

    private List<String> titles() {
        return outbox.articles().stream().map(Article::content).map(content -> content.title()).toList();
    }

    @Test
    void shouldFetchNoExternalEntity() throws InterruptedException {
        poll("<!DOCTYPE rss SYSTEM '" + site.url("/dtd") + "' [<!ENTITY x SYSTEM '" + site.url("/secret")
                + "'><!ENTITY f SYSTEM 'file:///etc/passwd'><!ENTITY % p SYSTEM '" + site.url("/parameter")
                + "'> %p;]><rss><channel><item><title>Words &x;&f;</title></item></channel></rss>");

        assertThat(site.requests()).containsExactly("/feed");
        assertThat(titles()).containsExactly("Words &x;&f;");
    }

    @Test
    void shouldExpandNoEntityBomb() throws InterruptedException {
        StringBuilder document = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            document.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        poll(document + "]><rss><channel><item><title>Words &a29;</title></item></channel></rss>");

        assertThat(titles()).containsExactly("Words &a29;");
    }

    @Test
    void shouldRefuseElementsWithoutEnd() throws InterruptedException {
        PollFinding found = poll("<rss><channel>" + "<item><title>".repeat(800_000));

        assertThat(found).isInstanceOfSatisfying(PollFinding.Failed.class,
                failed -> assertThat(failed.detail()).contains("more tags than a feed has"));
        assertThat(books.page().rejected()).containsEntry(RejectReason.MALFORMED_FEED, 1L);
    }

    @Test
    void shouldRejectATitleOfTenMegabytesAndTakeTheOtherItems() throws InterruptedException {
        poll("<rss><channel><item><title>" + "long ".repeat(2_000_000)
                + "</title></item><item><title>Short</title></item></channel></rss>");

        assertThat(books.page().rejected()).containsEntry(RejectReason.TOO_LARGE, 1L);
        assertThat(titles()).containsExactly("Short");
    }

    @Test
    void shouldShowATitleAsItIsReadWithoutMarksThatHideOrTurnIt() throws InterruptedException {
        poll("<rss><channel><item><title>Ban\u200bk buys \u202eevil\u202c &#x2066;rival&#x2069;&#8288;</title></item>"
                + "</channel></rss>");

        assertThat(titles()).containsExactly("Bank buys evil rival");
    }

    @Test
    void shouldPublishTheTeaserWhereThePageIsDeeplyNestedOrTooLong() throws InterruptedException {
        site.page("/robots.txt", exchange -> CannedSite.answer(exchange, 404, new byte[0]));
        site.page("/deep", exchange -> CannedSite.answer(exchange, 200, "<div>".repeat(1_000_000).getBytes(UTF_8)));
        site.page("/long", exchange -> CannedSite.answer(exchange, 200, new byte[11_000_000]));
        poll(TextFrom.PAGE, "/feed", "<rss><channel><item><title>Deep</title><link>/deep</link></item>"
                + "<item><title>Long</title><link>/long</link></item></channel></rss>");

        Awaitility.await().until(() -> outbox.articles().size() == 2);
        assertThat(titles()).containsExactly("Deep", "Long");
        assertThat(meters.counter("chappe.ingest.pages", "outcome", "unreadable").count()).isEqualTo(2);
    }
}
