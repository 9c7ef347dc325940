package dev.chappe.alert.rule;

import dev.chappe.alert.rule.Rule.Audience;
import dev.chappe.alert.rule.Rule.Kind;
import dev.chappe.alert.rule.Timing.Digest;
import dev.chappe.alert.rule.Timing.Quiet;
import dev.chappe.alert.rule.Timing.Throttle;
import dev.chappe.schemas.money.ExchangeRates;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Text;
import dev.chappe.schemas.yaml.YamlNode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one rule. */
final class RuleReader {

    private static final List<String> KEYS = List.of("about", "events", "trends", "matters", "subscribers", "channels",
            "throttle", "quiet", "digest");
    private static final Pattern THROTTLE = Pattern.compile("([1-9][0-9]{0,5}) per (\\S+)");
    private static final Duration SHORTEST_DIGEST = Duration.ofMinutes(1);

    private final String set;
    private final Faults faults;
    private final Scalars scalars;
    private final ExchangeRates rates;
    private final Collection<String> channels;

    /**
     * @param channels
     *            the names of those of the set, with the set's
     */
    RuleReader(String set, Faults faults, ExchangeRates rates, Collection<String> channels) {
        this.set = set;
        this.faults = faults;
        this.scalars = new Scalars(faults);
        this.rates = rates;
        this.channels = channels;
    }

    /** The rule, empty when there is any fault in it. */
    Optional<Rule> read(String name, Entry described) {
        int before = faults.count();
        Map<String, Entry> entries = faults.entries(described.value(), "rule " + name, KEYS);
        if (entries.containsKey("events") == entries.containsKey("trends")) {
            faults.add(described.place(), "rule " + name + " must have conditions on either events or trends");
            return Optional.empty();
        }
        Kind kind = entries.containsKey("events") ? Kind.EVENTS : Kind.TRENDS;
        ConditionReader reader = new ConditionReader(faults, rates, kind);
        List<Condition> conditions = reader.read(value(entries, kind == Kind.EVENTS ? "events" : "trends"));
        Set<String> matters = Matters.read(entries.get("matters"), kind, conditions, faults);
        Audience audience = new Audience(texts(entries, "subscribers"), channels(entries, described));
        Timing timing = new Timing(throttle(entries.get("throttle")), quiet(entries.get("quiet")),
                digest(entries.get("digest")));
        String about = entries.containsKey("about")
                ? faults.text(value(entries, "about"), "about").map(Text::text).orElse("")
                : "";
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Rule(set + "/" + name, about, kind, conditions, matters, audience, timing));
    }

    private static YamlNode value(Map<String, Entry> entries, String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException(key);
        }
        return entry.value();
    }

    private List<String> texts(Map<String, Entry> entries, String key) {
        return entries.containsKey(key)
                ? faults.texts(value(entries, key), key).stream().map(Text::text).toList()
                : List.of();
    }

    private List<String> channels(Map<String, Entry> entries, Entry rule) {
        if (!entries.containsKey("channels")) {
            faults.add(rule.place(), "the rule has no channels: nobody would be told");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        List<String> known = channels.stream().map(channel -> channel.substring(set.length() + 1)).toList();
        for (Text channel : faults.texts(value(entries, "channels"), "channels")) {
            if (known.contains(channel.text())) {
                names.add(set + "/" + channel.text());
            } else {
                faults.add(channel.place(), "no channel is named " + channel.text()
                        + Faults.near(channel.text(), known) + (known.isEmpty() ? "; there are none" : ""));
            }
        }
        return names;
    }

    private @Nullable Throttle throttle(@Nullable Entry entry) {
        return entry == null
                ? null
                : scalars.read(entry.value(), "throttle", "how many in which time, for instance 10 per 1h", text -> {
                    Matcher given = THROTTLE.matcher(text);
                    if (!given.matches()) {
                        throw new IllegalArgumentException(text);
                    }
                    Duration per = Scalars.time(given.group(2));
                    return new Throttle(Integer.parseInt(given.group(1)), per);
                }).orElse(null);
    }

    private @Nullable Quiet quiet(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        Map<String, Entry> entries = faults.entries(entry.value(), "quiet", List.of("from", "to", "zone"));
        Optional<LocalTime> from = time(entries, "from", entry);
        Optional<LocalTime> to = time(entries, "to", entry);
        if (from.isPresent() && from.equals(to)) {
            faults.add(entry.place(),
                    "quiet hours from " + from.get() + " to the same time: nobody would ever be told");
        }
        ZoneId zone = zone(entries);
        return from.isPresent() && to.isPresent() ? new Quiet(from.get(), to.get(), zone) : null;
    }

    private @Nullable Digest digest(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        Map<String, Entry> entries = faults.entries(entry.value(), "digest", List.of("every", "at", "zone"));
        Entry every = entries.get("every");
        Optional<Duration> period = every == null
                ? Optional.of(Duration.ofDays(1))
                : scalars.duration(every.value(), "every");
        if (every != null && period.isPresent() && !fits(period.get())) {
            faults.add(every.value().place(), "every must be whole days, or a part of a day of one minute at least");
        }
        LocalTime at = entries.containsKey("at")
                ? scalars.timeOfDay(value(entries, "at"), "at").orElse(LocalTime.MIDNIGHT)
                : LocalTime.MIDNIGHT;
        ZoneId zone = zone(entries);
        return period.map(time -> new Digest(time, at, zone)).orElse(null);
    }

    private static boolean fits(Duration period) {
        Duration day = Duration.ofDays(1);
        return period.compareTo(day) >= 0
                ? period.toSeconds() % day.toSeconds() == 0
                : period.compareTo(SHORTEST_DIGEST) >= 0;
    }

    private Optional<LocalTime> time(Map<String, Entry> entries, String key, Entry around) {
        if (!entries.containsKey(key)) {
            faults.add(around.place(), key + " is missing");
            return Optional.empty();
        }
        return scalars.timeOfDay(value(entries, key), key);
    }

    private ZoneId zone(Map<String, Entry> entries) {
        return entries.containsKey("zone")
                ? scalars.zone(value(entries, "zone"), "zone").orElse(ZoneOffset.UTC)
                : ZoneOffset.UTC;
    }
}
