package dev.chappe.ingest.poll;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.feed.FeedReader;
import dev.chappe.ingest.feed.FeedReading;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchRequest;
import dev.chappe.ingest.fetch.FetchResult;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.schedule.PollOutcome;
import dev.chappe.ingest.source.FeedSource;
import java.net.URI;
import java.time.Duration;
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

    /** Polls once. Gives what is known afterwards. */
    FeedState poll(FeedSource source, FeedState before) throws InterruptedException {
        long start = System.nanoTime();
        FetchResult result = fetcher.fetch(new FetchRequest(source.url(), before.etag(), before.lastModified()));
        meters.fetched(result, Duration.ofNanos(System.nanoTime() - start));
        return switch (result) {
            case FetchResult.Fetched fetched -> read(source, before, fetched);
            case FetchResult.NotModified notModified -> new FeedState(new PollOutcome.Succeeded(), before.etag(),
                    before.lastModified());
            case FetchResult.Failed failed -> {
                LOG.warn("feed {} cannot be fetched: {} ({})", source.id(), failed.detail(), failed.reason().tag());
                yield new FeedState(new PollOutcome.Failed(before.failuresInARow() + 1, failed.retryAfter()),
                        before.etag(), before.lastModified());
            }
        };
    }

    private FeedState read(FeedSource source, FeedState before, FetchResult.Fetched fetched)
            throws InterruptedException {
        byte[] document = fetched.document().bytes();
        switch (FeedReader.read(document, fetched.document().charset())) {
            case FeedReading.Index(List<String> addresses) -> {
                readListed(source, fetched.url(), addresses);
                return new FeedState(new PollOutcome.Succeeded(), null, null);
            }
            case FeedReading.Read feed -> {
                take(source, fetched, feed);
                return new FeedState(new PollOutcome.Succeeded(), fetched.etag(), fetched.lastModified());
            }
            case FeedReading.Unreadable(String detail) -> {
                intake.reject(new DeadLetter(RejectReason.MALFORMED_FEED, detail, origin(source),
                        Excerpt.of(document)));
                // Without validators: a document that is no feed is no answer to come back to.
                return new FeedState(new PollOutcome.Failed(before.failuresInARow() + 1, null), null, null);
            }
        }
    }

    /** Of an index the sitemaps that changed last; an index in an index is not followed. */
    private void readListed(FeedSource source, URI index, List<String> addresses) throws InterruptedException {
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
            } else {
                LOG.warn("feed {}: the sitemap {} cannot be read", source.id(), address);
            }
        }
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
