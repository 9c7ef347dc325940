package dev.chappe.ingest.fulltext;

import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchRequest;
import dev.chappe.ingest.fetch.FetchResult;
import dev.chappe.ingest.page.Page;
import dev.chappe.ingest.page.PageReader;
import dev.chappe.ingest.page.PageReading;
import dev.chappe.ingest.page.metadata.Metadata;
import dev.chappe.ingest.robots.RobotsFiles;
import dev.chappe.ingest.robots.SiteRules;
import dev.chappe.ingest.schedule.HostPace;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives teasers the text of their pages. Safe for use by several threads; waits until it is polite to ask. */
public final class FullTexts {

    private static final Logger LOG = LoggerFactory.getLogger(FullTexts.class);
    /** An article with more characters than that is no teaser. */
    private static final int TEASER = 1_500;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final FeedFetcher fetcher;
    private final RobotsFiles robots;
    private final Clock clock;
    private final Manners manners;
    private final HostPace pace = new HostPace();
    private final Completed completed = new Completed();
    private final Semaphore atATime;
    private final Consumer<PageOutcome> outcomes;

    /**
     * How pages are asked for.
     *
     * @param parallel
     *            how many at the same time, of all hosts
     * @param pause
     *            between two pages of a host that asks for none itself
     */
    public record Manners(int parallel, Duration pause) {}

    /**
     * @param outcomes
     *            told of every page
     */
    public FullTexts(FeedFetcher fetcher, RobotsFiles robots, Clock clock, Manners manners,
            Consumer<PageOutcome> outcomes) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.clock = clock;
        this.manners = manners;
        this.atATime = new Semaphore(manners.parallel());
        this.outcomes = outcomes;
    }

    /**
     * The article with the text of its page where that has more to tell, else as it was; empty for a teaser that was
     * completed before.
     */
    public Optional<RawInput> complete(RawInput article) throws InterruptedException {
        CanonicalUrl url = article.url() == null ? null : CanonicalUrl.of(article.url()).orElse(null);
        if (url == null || article.content().body().length() > TEASER) {
            return Optional.of(article);
        }
        return completed.add(article, url.value()) ? Optional.of(complete(article, url)) : Optional.empty();
    }

    private RawInput complete(RawInput article, CanonicalUrl url) throws InterruptedException {
        URI page = URI.create(url.value());
        SiteRules rules = robots.of(page);
        if (!rules.allows(page) || rules.pause().compareTo(LONGEST_PAUSE) > 0) {
            return told(PageOutcome.DISALLOWED, article, "robots.txt");
        }
        Duration pause = rules.pause().compareTo(manners.pause()) > 0 ? rules.pause() : manners.pause();
        sleepUntil(pace.take(url.host(), clock.instant(), pause));
        atATime.acquire();
        try {
            return read(article, url, fetcher.fetch(FetchRequest.of(page, FetchRequest.Wanted.PAGE)));
        } finally {
            atATime.release();
        }
    }

    private RawInput read(RawInput article, CanonicalUrl url, FetchResult result) {
        return switch (result) {
            case FetchResult.Fetched fetched -> {
                var document = fetched.document();
                yield switch (PageReader.read(document.bytes(), document.charset(), url)) {
                    case PageReading.Read(Page page) -> page.text().length() > article.content().body().length()
                            ? told(PageOutcome.TAKEN, with(article, page), "")
                            : told(PageOutcome.NO_MORE, article, "");
                    case PageReading.Unreadable(String detail) -> told(PageOutcome.UNREADABLE, article, detail);
                };
            }
            case FetchResult.NotModified notModified -> told(PageOutcome.NO_MORE, article, "");
            case FetchResult.Failed failed -> told(PageOutcome.NOT_FETCHED, article, failed.detail());
        };
    }

    private RawInput told(PageOutcome outcome, RawInput article, String detail) {
        outcomes.accept(outcome);
        LOG.debug("page {}: {} {}", article.url(), outcome.tag(), detail);
        return article;
    }

    /** What the feed says goes before what the page says; the teaser becomes the summary. */
    private static RawInput with(RawInput article, Page page) {
        Metadata metadata = page.metadata();
        Content content = article.content();
        Details details = article.details();
        String title = content.title().isBlank() ? metadata.title() : content.title();
        String summary = content.summary() == null ? content.body() : content.summary();
        Instant published = metadata.published().at();
        boolean dated = article.publishedAt() != null && !article.publishedAt().isBlank();
        return new RawInput(article.outlet(), article.format(), article.nativeId(), article.url(),
                new Content(title, summary.isBlank() ? null : summary, page.text()),
                new Details(first(details.language(), metadata.language()),
                        details.authors().isEmpty() ? metadata.authors() : details.authors(), details.tags(),
                        details.credit()),
                dated || published == null ? article.publishedAt() : published.toString());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private void sleepUntil(Instant due) throws InterruptedException {
        Duration pause = Duration.between(clock.instant(), due);
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
    }
}
