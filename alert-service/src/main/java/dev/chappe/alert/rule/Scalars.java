package dev.chappe.alert.rule;

import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.YamlNode.Text;
import dev.chappe.schemas.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values: numbers, sums, times. */
final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,10})?");
    private static final Pattern SUM = Pattern
            .compile("([0-9]{1,20}(?:\\.[0-9]{1,6})?) ?(thousand|million|billion|trillion)? ([A-Z]{3})");
    private static final Map<String, Integer> ZEROS = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Setting<Duration> DURATION = Setting.duration("duration", "1h", "");

    private final Faults faults;

    Scalars(Faults faults) {
        this.faults = faults;
    }

    Optional<BigDecimal> number(YamlNode node, String what) {
        return read(node, what, "a number, for instance 0.7", text -> {
            if (!NUMBER.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return new BigDecimal(text);
        });
    }

    Optional<Sum> sum(YamlNode node, String what) {
        return read(node, what, "a sum, for instance 1.5 billion USD", text -> {
            Matcher sum = SUM.matcher(text);
            if (!sum.matches()) {
                throw new IllegalArgumentException(text);
            }
            int zeros = sum.group(2) == null ? 0 : ZEROS.getOrDefault(sum.group(2), 0);
            return new Sum(new BigDecimal(sum.group(1)).scaleByPowerOfTen(zeros), null, sum.group(3));
        });
    }

    Optional<Duration> duration(YamlNode node, String what) {
        return read(node, what, DURATION.expects() + ", one second at least", Scalars::time);
    }

    /** @throws IllegalArgumentException when it is no time, or less than a second */
    static Duration time(String text) {
        Duration time = DURATION.parser().apply(text);
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(text);
        }
        return time;
    }

    Optional<LocalTime> timeOfDay(YamlNode node, String what) {
        return read(node, what, "a time of day, for instance 08:00", LocalTime::parse);
    }

    Optional<ZoneId> zone(YamlNode node, String what) {
        return read(node, what, "a time zone, for instance Europe/Paris", ZoneId::of);
    }

    Optional<Integer> port(YamlNode node, String what) {
        return read(node, what, "a port, 1 to 65535", text -> {
            int port = Integer.parseInt(text);
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException(text);
            }
            return port;
        });
    }

    /** Reads a text with a parser that refuses it by an exception. */
    <T> Optional<T> read(YamlNode node, String what, String expects, Function<String, T> parser) {
        Optional<Text> text = faults.text(node, what);
        try {
            return text.map(given -> parser.apply(given.text()));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
            faults.add(node.place(),
                    what + " is \"" + text.map(Text::text).orElse("") + "\", but must be " + expects);
            return Optional.empty();
        }
    }
}
