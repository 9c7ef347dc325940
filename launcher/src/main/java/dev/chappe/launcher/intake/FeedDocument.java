package dev.chappe.launcher.intake;

import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.fetch.FetchRequest;
import dev.chappe.ingest.fetch.FetchResult;
import dev.chappe.ingest.fetch.FetchedDocument;
import dev.chappe.launcher.process.CommandFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The document of a feed, from a file or an address.
 *
 * @param url
 *            where it was found in the end, null for a file
 */
record FeedDocument(FetchedDocument document, @Nullable URI url) {

    private static final int MOST_BYTES = 10_485_760;
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(20), MOST_BYTES, 5);

    /**
     * Reads or fetches.
     *
     * @throws CommandFailure
     *             when there is no such file, or nothing can be fetched
     */
    static FeedDocument of(String place, String userAgent) throws InterruptedException {
        if (!place.startsWith("http://") && !place.startsWith("https://")) {
            return new FeedDocument(new FetchedDocument(SavedFile.read(Path.of(place), MOST_BYTES), null), null);
        }
        URI url = URI.create(place);
        // Whoever names an address means it, wherever it is.
        Set<String> meant = url.getHost() == null ? Set.of() : Set.of(url.getHost());
        try (FeedFetcher fetcher = new FeedFetcher(LIMITS, userAgent, Clock.systemUTC(), new AddressGuard(meant))) {
            return switch (fetcher.fetch(new FetchRequest(url, null, null))) {
                case FetchResult.Fetched fetched -> new FeedDocument(fetched.document(), fetched.url());
                case FetchResult.NotModified notModified -> throw new CommandFailure(place + " sent nothing");
                case FetchResult.Failed failed -> throw new CommandFailure(
                        failed.detail() + " (" + failed.reason().tag() + ")");
            };
        }
    }
}
