package dev.chappe.ingest.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.CannedSite;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.robots.RobotsFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FullTextsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-11T12:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT = ("The foundry will start production in the spring of 2027, its managing director"
            + " said on Tuesday, a year later than it had planned. ").repeat(3).strip();
    private static final String PAGE = "<html lang=en><title>Later</title><meta name=author content='Ada Lang'>"
            + "<meta property=article:published_time content=2025-02-10T08:00:00Z><article><p>" + TEXT
            + "</p></article>";

    private final List<PageOutcome> outcomes = new ArrayList<>();
    private CannedSite site;
    private FeedFetcher fetcher;
    private FullTexts fullTexts;

    @BeforeEach
    void open() throws IOException {
        site = new CannedSite();
        start(Set.of("localhost"));
    }

    private void start(Set<String> allowed) {
        fetcher = new FeedFetcher(new FetchLimits(Duration.ofSeconds(5), 100_000, 5), "chappe-ingest/0.1 (+ops)",
                CLOCK, new AddressGuard(allowed));
        fullTexts = new FullTexts(fetcher, new RobotsFiles(fetcher, "chappe-ingest/0.1 (+ops)", CLOCK), CLOCK,
                new FullTexts.Manners(2, Duration.ZERO), outcomes::add);
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private URI page(String path, String body) {
        return site.page(path, exchange -> CannedSite.answer(exchange, 200, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static RawInput teaser(URI url, String body) {
        return new RawInput(new Outlet("gazette", "La Gazette", null), ArticleFormat.RSS, "1", url.toString(),
                new Content("A foundry", null, body), Details.NONE, null);
    }

    private RawInput completed(RawInput teaser) throws InterruptedException {
        return fullTexts.complete(teaser).orElseThrow();
    }

    @Test
    void shouldGiveATeaserTheTextAndWhatElseItsPageKnows() throws InterruptedException {
        RawInput article = completed(teaser(page("/later", PAGE), "A foundry waits."));

        assertThat(article.content()).isEqualTo(new Content("A foundry", "A foundry waits.", TEXT));
        assertThat(article.details()).isEqualTo(new Details("en", List.of("Ada Lang"), List.of(), null));
        assertThat(article.publishedAt()).isEqualTo("2025-02-10T08:00:00Z");
        assertThat(outcomes).containsExactly(PageOutcome.TAKEN);
        assertThat(site.requests()).containsExactly("/later");
    }

    @Test
    void shouldNotReadWhatRobotsTxtForbids() throws InterruptedException {
        page("/robots.txt", "User-agent: *\nDisallow: /open\n\nUser-agent: Chappe-Ingest\nDisallow: /closed\n");
        RawInput teaser = teaser(page("/closed/a", PAGE), "A foundry waits.");

        assertThat(completed(teaser)).isEqualTo(teaser);
        completed(teaser(page("/open/a", PAGE), "A foundry waits."));

        assertThat(outcomes).containsExactly(PageOutcome.DISALLOWED, PageOutcome.TAKEN);
        assertThat(site.requests()).containsExactly("/robots.txt", "/open/a");
    }

    @Test
    void shouldNotReadASiteThatWantsToWaitLongerThanIsOfUse() throws InterruptedException {
        page("/robots.txt", "User-agent: *\nCrawl-delay: 86400\n");

        completed(teaser(page("/a", PAGE), "A foundry waits."));

        assertThat(outcomes).containsExactly(PageOutcome.DISALLOWED);
    }

    @Test
    void shouldNotReadASiteWhoseRobotsTxtCannotBeHad() throws InterruptedException {
        site.page("/robots.txt", exchange -> CannedSite.answer(exchange, 503, new byte[0]));

        completed(teaser(page("/a", PAGE), "A foundry waits."));

        assertThat(outcomes).containsExactly(PageOutcome.DISALLOWED);
    }

    @Test
    void shouldAskOnceForThePageOfATeaserThatStaysTheSame() throws InterruptedException {
        URI url = page("/later", PAGE);

        completed(teaser(url, "A foundry waits."));

        assertThat(fullTexts.complete(teaser(url, "A foundry waits."))).isEqualTo(Optional.empty());
        assertThat(fullTexts.complete(teaser(url, "A foundry waits longer."))).isPresent();
        assertThat(outcomes).containsExactly(PageOutcome.TAKEN, PageOutcome.TAKEN);
    }

    @Test
    void shouldKeepTheTeaserWhenThePageHasNoMoreOrCannotBeFetched() throws InterruptedException {
        RawInput shown = teaser(page("/short", "<p>Please log in.</p>"), "A foundry waits.");
        RawInput lost = teaser(site.url("/lost"), "A foundry waits.");

        assertThat(completed(shown).content().body()).isEqualTo("A foundry waits.");
        assertThat(completed(lost)).isEqualTo(lost);
        assertThat(outcomes).containsExactly(PageOutcome.NO_MORE, PageOutcome.NOT_FETCHED);
    }

    @Test
    void shouldNotAskForPagesOfArticlesThatAreCompleteOrHaveNoAddress() throws InterruptedException {
        RawInput whole = teaser(site.url("/whole"), TEXT.repeat(10));
        RawInput nowhere = new RawInput(whole.outlet(), whole.format(), "2", null, whole.content(), Details.NONE, null);

        assertThat(completed(whole)).isEqualTo(whole);
        assertThat(completed(nowhere)).isEqualTo(nowhere);
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void shouldNotFollowLinksOfFeedsIntoTheOwnNetwork() throws InterruptedException {
        fetcher.close();
        start(Set.of());

        RawInput teaser = teaser(page("/admin", PAGE), "A foundry waits.");

        assertThat(completed(teaser)).isEqualTo(teaser);
        assertThat(site.requests()).isEmpty();
    }
}
