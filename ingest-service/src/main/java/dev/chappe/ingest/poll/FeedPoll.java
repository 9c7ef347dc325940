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
import dev.chappe.ingest.fetch.FetchedDocument;
import dev.chappe.ingest.fetch.HubLinks;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.PollFinding;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.websub.Hubs;
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
     * What a poll came to.
     *
     * @param shown
     *            to those who subscribe to feeds
     */
    record Polled(PollFinding finding, Hubs.Shown shown) {}

    /**
     * Polls once.
     *
     * @param known
     *            of the last document that was read
     */
    Polled poll(FeedSource source, Validators known) throws InterruptedException {
        long start = System.nanoTime();
        FetchResult result = fetcher.fetch(new FetchRequest(source.url(), known.etag(), known.lastModified()));
        meters.fetched(result, Duration.ofNanos(System.nanoTime() - start));
        return switch (result) {
            case FetchResult.Fetched fetched -> read(source, fetched);
            case FetchResult.NotModified(FetchResult.Advice advice) ->
                nothing(source, new PollFinding.Unchanged(advice.movedTo(), advice.maxAge()));
            case FetchResult.Failed failed -> {
                LOG.warn("feed {} cannot be fetched: {} ({})", source.id(), failed.detail(), failed.reason().tag());
                yield nothing(source, failed.reason() == FetchFailure.GONE
                        ? new PollFinding.Gone(failed.detail())
                        : new PollFinding.Failed(failed.detail() + " (" + failed.reason().tag() + ")",
                                failed.retryAfter()));
            }
        };
    }

    /** Takes in what a hub pushed; whether it could be read. */
    boolean take(FeedSource source, FetchedDocument pushed) throws InterruptedException {
        return switch (FeedReader.read(pushed.bytes(), pushed.charset())) {
            case FeedReading.Read feed -> {
                take(source, source.url(), feed);
                yield true;
            }
            case FeedReading.Index index -> bury(source, "a list of sitemaps was pushed", pushed.bytes());
            case FeedReading.Unreadable(String detail) -> bury(source, detail, pushed.bytes());
        };
    }

    private static Polled nothing(FeedSource source, PollFinding finding) {
        return new Polled(finding, Hubs.Shown.nothing(source.url()));
    }

    private boolean bury(FeedSource source, String detail, byte[] document) throws InterruptedException {
        intake.reject(new DeadLetter(RejectReason.MALFORMED_FEED, detail, origin(source), Excerpt.of(document)));
        return false;
    }

    private Polled read(FeedSource source, FetchResult.Fetched fetched) throws InterruptedException {
        byte[] document = fetched.document().bytes();
        switch (FeedReader.read(document, fetched.document().charset())) {
            case FeedReading.Index(List<String> addresses) -> {
                List<FeedItem> items = readListed(source, fetched.url(), addresses);
                return found(source, fetched, items, Validators.NONE, FeedHours.ANY, HubLinks.NONE);
            }
            case FeedReading.Read feed -> {
                take(source, fetched.url(), feed);
                return found(source, fetched, feed.items(), new Validators(fetched.etag(), fetched.lastModified()),
                        feed.hours(), feed.hubs());
            }
            case FeedReading.Unreadable(String detail) -> {
                bury(source, detail, document);
                return nothing(source, new PollFinding.Failed(detail, null));
            }
        }
    }

    private Polled found(FeedSource source, FetchResult.Fetched fetched, List<FeedItem> items,
            Validators validators, FeedHours hours, HubLinks hubs) {
        List<Instant> dates = items.stream()
                .flatMap(item -> Optional.ofNullable(DateReader.read(item.published()).at()).stream()).toList();
        long accepted = intake.accepted(source.id());
        return new Polled(
                new PollFinding.Read(items.size(), accepted, dates, validators, hours, fetched.advice().movedTo(),
                        fetched.advice().maxAge()),
                new Hubs.Shown(fetched.hubs().or(hubs), fetched.url(), accepted));
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
                take(source, sitemap.url(), feed);
                items.addAll(feed.items());
            } else {
                LOG.warn("feed {}: the sitemap {} cannot be read", source.id(), address);
            }
        }
        return items;
    }

    private void take(FeedSource source, URI url, FeedReading.Read feed)
            throws InterruptedException {
        feed.faults().forEach(fault -> {
            meters.mended(fault);
            LOG.info("feed {} was read although: {}", source.id(), fault.tag());
        });
        for (FeedItem item : feed.items()) {
            intake.take(source, FeedArticles.toInput(source, url, feed.format(), item), origin(source));
        }
        LOG.debug("feed {} has {} items", source.id(), feed.items().size());
    }

    private static String origin(FeedSource source) {
        return "feed " + source.id() + " " + source.url();
    }
}
