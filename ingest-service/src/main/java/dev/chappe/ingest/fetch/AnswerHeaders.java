package dev.chappe.ingest.fetch;

import dev.chappe.ingest.article.DateReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** What the headers of an answer say. What is too long to be meant is not said. */
final class AnswerHeaders {

    private static final int LONGEST_VALIDATOR = 512;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[ ,])max-age\\s*=\\s*\"?([0-9]{1,9})");
    /** RFC 8288: an address, and its parameters. */
    private static final Pattern LINK = Pattern.compile("<([^>]{1,2000})>((?:[^,\"<]|\"[^\"]*\")*)");
    private static final Pattern RELATION = Pattern.compile(";\\s*rel\\s*=\\s*\"?([A-Za-z0-9 .:/_-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NO_FEED = Pattern
            .compile("(?:image|video|audio|font)/.*|application/(?:pdf|zip|gzip|x-tar|java-archive).*");

    private final MessageHeaders headers;

    AnswerHeaders(MessageHeaders headers) {
        this.headers = headers;
    }

    private Optional<String> first(String name) {
        return Optional.ofNullable(headers.getFirstHeader(name)).map(Header::getValue);
    }

    Optional<String> location() {
        return first("Location");
    }

    String contentEncoding() {
        return first("Content-Encoding").orElse("");
    }

    @Nullable
    String charset() {
        Matcher charset = CHARSET.matcher(contentType());
        return charset.find() ? charset.group(1) : null;
    }

    /** Servers call feeds many things, but not these. */
    boolean isSurelyNoFeed() {
        return NO_FEED.matcher(contentType().toLowerCase(Locale.ROOT)).matches();
    }

    String contentType() {
        return first("Content-Type").orElse("");
    }

    /** A validator for the next request: ETag or Last-Modified. */
    @Nullable
    String validator(String name) {
        return first(name)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALIDATOR)
                .orElse(null);
    }

    HubLinks hubs() {
        return new HubLinks(links("hub"), links("self").stream().findFirst().orElse(null));
    }

    /** The addresses of a relation that links in the headers have, as written. */
    private List<String> links(String relation) {
        return Arrays.stream(headers.getHeaders("Link"))
                .flatMap(header -> LINK.matcher(header.getValue()).results())
                .filter(link -> RELATION.matcher(link.group(2)).results()
                        .anyMatch(rel -> List.of(rel.group(1).strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                                .contains(relation)))
                .map(link -> link.group(1).strip())
                .toList();
    }

    /** How long the answer stays true; null when that is not said, or must not be relied on. */
    @Nullable
    Duration maxAge() {
        String control = first("Cache-Control").orElse("").toLowerCase(Locale.ROOT);
        Matcher age = MAX_AGE.matcher(control);
        return control.contains("no-cache") || control.contains("no-store") || !age.find()
                ? null
                : Duration.ofSeconds(Long.parseLong(age.group(1)));
    }

    /** Seconds or a date; null for neither and for the past. */
    @Nullable
    Duration retryAfter(Clock clock) {
        String value = first("Retry-After").orElse("").strip();
        if (SECONDS.matcher(value).matches()) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Instant at = DateReader.read(value).at();
        return at == null || !at.isAfter(clock.instant()) ? null : Duration.between(clock.instant(), at);
    }
}
