package dev.chappe.console.query;

import dev.chappe.console.http.Parameters;
import dev.chappe.schemas.words.FoldedWords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which trends somebody wants to see.
 *
 * @param window
 *            length, ISO 8601
 * @param words
 *            folded words of the label, a blank before each
 */
public record TrendQuery(Optional<String> window, Optional<String> kind, Optional<String> state, List<String> words) {

    private static final List<String> KINDS = List.of("ORGANISATION", "PRODUCT", "EVENT_TYPE", "TYPE_AND_ORGANISATION",
            "NAME");
    private static final List<String> STATES = List.of("WARMING_UP", "NORMAL", "RISING", "PEAK", "FADING");

    public TrendQuery {
        words = List.copyOf(words);
    }

    /** Reads the filters; what is wrong with them is told by the parameters. */
    public static TrendQuery read(Parameters given) {
        return new TrendQuery(window(given), given.word("kind", KINDS), given.word("state", STATES),
                given.text("text").map(FoldedWords::of).orElse(List.of()).stream().map(word -> " " + word).toList());
    }

    /** The length of a window; PT24H is that of a day. */
    public static Optional<String> window(Parameters given) {
        return given.read("window", "a length such as PT1H or P1D", text -> {
            Duration length = Duration.parse(text);
            boolean days = length.compareTo(Duration.ofDays(1)) >= 0
                    && length.equals(Duration.ofDays(length.toDays()));
            return days ? "P" + length.toDays() + "D" : length.toString();
        });
    }
}
