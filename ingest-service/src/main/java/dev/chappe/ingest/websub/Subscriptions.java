package dev.chappe.ingest.websub;

import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.websub.Subscription.Lease;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subscriptions of this instance, which end with it. Safe for use by several threads. */
public final class Subscriptions implements Hubs {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);
    private static final Duration LEASE = Duration.ofDays(7);
    private static final Duration LONGEST_LEASE = Duration.ofDays(30);
    private static final int KEY_BYTES = 16;

    private final FeedFetcher fetcher;
    private final URI callback;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Subscription> byFeed = new ConcurrentHashMap<>();
    private final Map<String, String> feedByToken = new ConcurrentHashMap<>();

    /**
     * None yet.
     *
     * @param callback
     *            the address at which hubs reach this instance
     */
    public Subscriptions(FeedFetcher fetcher, URI callback, Clock clock) {
        this.fetcher = fetcher;
        this.callback = callback;
        this.clock = clock;
    }

    @Override
    public void polled(FeedSource source, Shown shown, Sink sink) throws InterruptedException {
        Instant now = clock.instant();
        Subscription known = change(source.id(), it -> it.polled(shown.accepted() > 0, now));
        if (known != null && known.silent() && shown.accepted() > 0) {
            LOG.warn("feed {} had news that its hub {} did not push: it is polled as usual", source.id(), known.hub());
        }
        URI hub = first(shown);
        URI topic = absolute(shown.links().self(), shown.url());
        if (hub != null && (known == null || !known.isOf(hub, topic))) {
            forget(source.id());
            Subscription asked = Subscription.asked(source, sink, hub, topic, new Subscription.Key(fresh(), fresh()),
                    now);
            feedByToken.put(asked.key().token(), source.id());
            byFeed.put(source.id(), asked);
            ask(asked);
        } else if (known != null && known.isDue(now)) {
            change(source.id(), it -> it.askedAgain(now));
            ask(known);
        }
    }

    @Override
    public Optional<Instant> restsUntil(String feed) {
        return Optional.ofNullable(byFeed.get(feed)).flatMap(known -> known.restsUntil(clock.instant()));
    }

    @Override
    public void forget(String feed) {
        Subscription known = byFeed.remove(feed);
        if (known != null) {
            feedByToken.remove(known.key().token());
        }
    }

    /** How many feeds are pushed here. */
    public long held() {
        return byFeed.values().stream().filter(known -> known.restsUntil(clock.instant()).isPresent()).count();
    }

    /** The subscription of an address that is pushed to; empty when nobody has, or has any more, a feed there. */
    Optional<Subscription> of(String token) {
        return Optional.ofNullable(feedByToken.get(token)).map(byFeed::get);
    }

    /** Takes a hub's word that it will push for so long. */
    void confirmed(Subscription subscription, Duration promised) {
        Instant now = clock.instant();
        Duration lease = promised.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : promised;
        change(subscription.source().id(), it -> it.leased(new Lease(now, now.plus(lease))));
        LOG.info("feed {} is pushed by {} for {}", subscription.source().id(), subscription.hub(), lease);
    }

    /** Takes a hub's word that it will not, or no longer, push. */
    void denied(Subscription subscription, String why) {
        change(subscription.source().id(), Subscription::denied);
        LOG.warn("feed {} is not pushed by {}: {}", subscription.source().id(), subscription.hub(), why);
    }

    void pushed(Subscription subscription) {
        change(subscription.source().id(), Subscription::withPush);
    }

    private @Nullable Subscription change(String feed, UnaryOperator<Subscription> change) {
        return byFeed.computeIfPresent(feed, (id, known) -> change.apply(known));
    }

    private void ask(Subscription wanted) throws InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", wanted.topic().toString());
        form.put("hub.callback", callback + CallbackHandler.PATH + wanted.key().token());
        form.put("hub.secret", wanted.key().secret());
        form.put("hub.lease_seconds", Long.toString(LEASE.toSeconds()));
        fetcher.post(wanted.hub(), form).ifPresent(why -> LOG.warn("feed {}: the hub {} takes no subscription: {}",
                wanted.source().id(), wanted.hub(), why));
    }

    private static @Nullable URI first(Shown shown) {
        return shown.links().hubs().stream().map(hub -> resolved(hub, shown.url())).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static URI absolute(@Nullable String link, URI base) {
        URI resolved = link == null ? null : resolved(link, base);
        return resolved == null ? base : resolved;
    }

    private static @Nullable URI resolved(String link, URI base) {
        try {
            return base.resolve(link.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String fresh() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
