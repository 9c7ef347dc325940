package dev.chappe.ingest.poll;

import dev.chappe.ingest.article.DateReader;
import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.feed.FeedReader;
import dev.chappe.ingest.feed.FeedReading;
import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchFailure;
import dev.chappe.ingest.fetch.FetchRequest;
import dev.chappe.ingest.fetch.FetchResult;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.PollFinding;
import dev.chappe.ingest.source.FeedSource;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One poll of a feed: fetched, read, its items taken in. */
final class FeedPoll {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoll.class);

    /** News sitemaps hold two days; of an index with archives only the newest matter. */
    private static final int MOST_SITEMAPS = 5;

    private final FeedFetcher fetcher;
    private final FeedIntake intake;
    private final FetchMeters meters;

    FeedPoll(FeedFetcher fetcher, FeedIntake intake, FetchMeters meters) {
        this.fetcher = fetcher;
        this.intake = intake;
        this.meters = meters;
    }

    /**
     * Polls once.
     *
     * @param known
     *            of the last document that was read
     */
    PollFinding poll(FeedSource source, Validators known) throws InterruptedException {
        long start = System.nanoTime();
        FetchResult result = fetcher.fetch(new FetchRequest(source.url(), known.etag(), known.lastModified()));
        meters.fetched(result, Duration.ofNanos(System.nanoTime() - start));
        return switch (result) {
            case FetchResult.Fetched fetched -> read(source, fetched);
            case FetchResult.NotModified(FetchResult.Advice advice) ->
                new PollFinding.Unchanged(advice.movedTo(), advice.maxAge());
            case FetchResult.Failed failed -> {
                LOG.warn("feed {} cannot be fetched: {} ({})", source.id(), failed.detail(), failed.reason().tag());
                yield failed.reason() == FetchFailure.GONE
                        ? new PollFinding.Gone(failed.detail())
                        : new PollFinding.Failed(failed.detail() + " (" + failed.reason().tag() + ")",
                                failed.retryAfter());
            }
        };
    }

    private PollFinding read(FeedSource source, FetchResult.Fetched fetched) throws InterruptedException {
        byte[] document = fetched.document().bytes();
        switch (FeedReader.read(document, fetched.document().charset())) {
            case FeedReading.Index(List<String> addresses) -> {
                List<FeedItem> items = readListed(source, fetched.url(), addresses);
                return found(source, fetched, items, Validators.NONE, FeedHours.ANY);
            }
            case FeedReading.Read feed -> {
                take(source, fetched, feed);
                return found(source, fetched, feed.items(), new Validators(fetched.etag(), fetched.lastModified()),
                        feed.hours());
            }
            case FeedReading.Unreadable(String detail) -> {
                intake.reject(new DeadLetter(RejectReason.MALFORMED_FEED, detail, origin(source),
                        Excerpt.of(document)));
                return new PollFinding.Failed(detail, null);
            }
        }
    }

    private PollFinding found(FeedSource source, FetchResult.Fetched fetched, List<FeedItem> items,
            Validators validators, FeedHours hours) {
        List<Instant> dates = items.stream()
                .flatMap(item -> Optional.ofNullable(DateReader.read(item.published()).at()).stream()).toList();
        return new PollFinding.Read(items.size(), intake.accepted(source.id()), dates, validators, hours,
                fetched.advice().movedTo(), fetched.advice().maxAge());
    }

    /** Of an index the sitemaps that changed last; an index in an index is not followed. */
    private List<FeedItem> readListed(FeedSource source, URI index, List<String> addresses)
            throws InterruptedException {
        List<FeedItem> items = new ArrayList<>();
        List<String> newest = addresses.stream()
                .flatMap(address -> Optional.ofNullable(FeedArticles.absolute(address, index)).stream())
                .limit(MOST_SITEMAPS)
                .toList();
        for (String address : newest) {
            FetchResult result = fetcher.fetch(new FetchRequest(URI.create(address), null, null));
            if (result instanceof FetchResult.Fetched sitemap
                    && FeedReader.read(sitemap.document().bytes(),
                            sitemap.document().charset()) instanceof FeedReading.Read feed) {
                take(source, sitemap, feed);
                items.addAll(feed.items());
            } else {
                LOG.warn("feed {}: the sitemap {} cannot be read", source.id(), address);
            }
        }
        return items;
    }

    private void take(FeedSource source, FetchResult.Fetched fetched, FeedReading.Read feed)
            throws InterruptedException {
        feed.faults().forEach(fault -> {
            meters.mended(fault);
            LOG.info("feed {} was read although: {}", source.id(), fault.tag());
        });
        for (FeedItem item : feed.items()) {
            intake.take(source, FeedArticles.toInput(source, fetched.url(), feed.format(), item), origin(source));
        }
        LOG.debug("feed {} has {} items", source.id(), feed.items().size());
    }

    private static String origin(FeedSource source) {
        return "feed " + source.id() + " " + source.url();
    }
}
