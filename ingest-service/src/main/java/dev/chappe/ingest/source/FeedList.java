package dev.chappe.ingest.source;

import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the list of feeds: a YAML file with id, name and url of each, and language, owner and interval if wanted. */
public final class FeedList {

    private static final String BUNDLED = "feeds.yaml";
    private static final Setting<Duration> INTERVAL = Setting.duration("interval", "", "Time between two polls.");
    private static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(1);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> linesOfIds = new HashMap<>();

    private FeedList() {}

    /** The list that comes with the service. */
    public static List<FeedSource> bundled() {
        try (InputStream in = FeedList.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + BUNDLED);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), BUNDLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws SettingsException
     *             when it cannot be read; tells every fault, with its line
     */
    public static List<FeedSource> read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new SettingsException(List.of("the list of feeds " + file + " cannot be read (" + e
                    + "); check ingest.feeds (CHAPPE_INGEST_FEEDS)"));
        }
    }

    /**
     * Reads a text.
     *
     * @param name
     *            the file, for the messages
     * @throws SettingsException
     *             telling every fault, with its line
     */
    static List<FeedSource> parse(String yaml, String name) {
        FeedList list = new FeedList();
        List<FeedSource> sources = FeedYaml.entries(yaml, list.faults).stream()
                .map(list::source)
                .flatMap(Optional::stream)
                .toList();
        if (!list.faults.isEmpty()) {
            throw new SettingsException(list.faults.stream().map(fault -> name + " " + fault).toList());
        }
        return sources;
    }

    private Optional<FeedSource> source(FeedEntry entry) {
        int before = faults.size();
        YamlField id = required(entry, "id");
        YamlField name = required(entry, "name");
        YamlField url = required(entry, "url");
        checkId(id);
        URI address = address(url);
        PollInterval interval = interval(entry.fields().get("interval"));
        TextFrom textFrom = textFrom(entry.fields().get("text"));
        YamlField language = entry.fields().get("language");
        if (language != null && !LANGUAGE.matcher(language.text()).matches()) {
            fault(language, "language is \"" + language.text() + "\", but must be a tag such as fr or en-GB");
        }
        if (faults.size() > before || id == null || name == null || address == null) {
            return Optional.empty();
        }
        return Optional.of(new FeedSource(new Outlet(id.text(), name.text(), text(entry.fields().get("owner"))),
                address, text(language), interval, textFrom));
    }

    private @Nullable YamlField required(FeedEntry entry, String key) {
        YamlField field = entry.fields().get(key);
        if (field == null || field.text().isEmpty()) {
            faults.add("line " + entry.line() + ": " + key + " is missing");
            return null;
        }
        return field;
    }

    private void checkId(@Nullable YamlField id) {
        if (id == null) {
            return;
        }
        if (!ID.matcher(id.text()).matches()) {
            fault(id, "id is \"" + id.text() + "\", but must be lower-case letters, digits, hyphens");
        }
        Integer first = linesOfIds.putIfAbsent(id.text(), id.line());
        if (first != null) {
            fault(id, "id " + id.text() + " is taken in line " + first);
        }
    }

    private @Nullable URI address(@Nullable YamlField url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = new URI(url.text());
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // The message below names the remedy for this too.
        }
        fault(url, "url is \"" + url.text() + "\", but must be an address such as https://example.org/feed");
        return null;
    }

    private PollInterval interval(@Nullable YamlField field) {
        if (field == null) {
            return PollInterval.USUAL;
        }
        try {
            Duration interval = INTERVAL.parser().apply(field.text());
            if (interval.compareTo(SHORTEST_INTERVAL) >= 0) {
                return PollInterval.fixed(interval);
            }
        } catch (IllegalArgumentException e) {
            // The message below names the remedy for this too.
        }
        fault(field,
                "interval is \"" + field.text() + "\", but must be " + INTERVAL.expects() + ", one minute at least");
        return PollInterval.USUAL;
    }

    private TextFrom textFrom(@Nullable YamlField field) {
        if (field == null) {
            return TextFrom.FEED;
        }
        return switch (field.text()) {
            case "feed" -> TextFrom.FEED;
            case "page" -> TextFrom.PAGE;
            default -> {
                fault(field, "text is \"" + field.text() + "\", but must be feed or page");
                yield TextFrom.FEED;
            }
        };
    }

    private void fault(YamlField field, String what) {
        faults.add("line " + field.line() + ": " + what);
    }

    private static @Nullable String text(@Nullable YamlField field) {
        return field == null || field.text().isEmpty() ? null : field.text();
    }
}
