package dev.chappe.schemas.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a service.
 *
 * @param name
 *            dotted lower case, for instance "registry.url"
 * @param fallback
 *            the text used when it is not set, null when it must be set
 * @param expects
 *            what a value looks like, in words, for the message about one that does not
 * @param parser
 *            from text to value; an {@link IllegalArgumentException} refuses it
 * @param doc
 *            what it is for, in a sentence
 */
public record Setting<T>(String name, @Nullable String fallback, String expects, Function<String, T> parser,
        String doc) {

    private static final String PREFIX = "CHAPPE_";

    /** The environment variable that sets it: "registry.url" is CHAPPE_REGISTRY_URL. */
    public String variable() {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    public static Setting<String> text(String name, @Nullable String fallback, String doc) {
        return new Setting<>(name, fallback, "a text", text -> text, doc);
    }

    public static Setting<URI> uri(String name, @Nullable String fallback, String doc) {
        return new Setting<>(name, fallback, "an address such as http://host:8081", Setting::absolute, doc);
    }

    public static Setting<Path> path(String name, @Nullable String fallback, String doc) {
        return new Setting<>(name, fallback, "a path", Path::of, doc);
    }

    /** A whole number from least to most, both included. */
    public static Setting<Integer> number(String name, String fallback, int least, int most, String doc) {
        return new Setting<>(name, fallback, "a whole number from " + least + " to " + most, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException(text);
            }
            return number;
        }, doc);
    }

    /** A time such as 100ms, 30s, 5m, 2h, 7d, or ISO 8601. */
    public static Setting<Duration> duration(String name, String fallback, String doc) {
        return new Setting<>(name, fallback, "a time such as 100ms, 30s, 5m, 2h or 7d", Setting::time, doc);
    }

    /** One word of a closed list. */
    public static <E extends Enum<E>> Setting<E> word(String name, E fallback, String doc) {
        Class<E> words = fallback.getDeclaringClass();
        List<String> known = List.of(words.getEnumConstants()).stream().map(word -> spoken(word.name())).toList();
        return new Setting<>(name, spoken(fallback.name()), "one of " + String.join(", ", known),
                text -> Enum.valueOf(words, text.toUpperCase(Locale.ROOT).replace('-', '_')), doc);
    }

    private static String spoken(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static URI absolute(String text) {
        URI address = URI.create(text);
        if (!address.isAbsolute()) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static Duration time(String text) {
        String folded = text.strip().toUpperCase(Locale.ROOT);
        try {
            if (folded.endsWith("MS")) {
                return Duration.ofMillis(Long.parseLong(folded.substring(0, folded.length() - 2)));
            }
            if (folded.startsWith("P")) {
                return Duration.parse(folded);
            }
            return Duration.parse(folded.endsWith("D") ? "P" + folded : "PT" + folded);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }
}
