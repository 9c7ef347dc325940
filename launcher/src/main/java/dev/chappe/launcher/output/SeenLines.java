package dev.chappe.launcher.output;

import dev.chappe.schemas.event.RolePhrase;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi;

/**
 * Writes what was seen in lines for people, coloured for a terminal.
 *
 * @param ansi
 *            whether to colour
 */
public record SeenLines(Ansi ansi) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int LONGEST_QUOTE = 300;
    private static final String INDENT = "    ";

    /** The lines for a record, without line ends. */
    public List<String> of(Seen seen) {
        return switch (seen) {
            case Seen.Event event -> event(event);
            case Seen.Trend trend -> List.of(trend(trend));
            case Seen.Unreadable bytes -> List.of(column("UNREADABLE", Style.fg_red) + bytes.topic() + " partition "
                    + bytes.partition() + " offset " + bytes.offset() + ": " + bytes.why());
        };
    }

    private List<String> event(Seen.Event event) {
        String roles = event.roles().entrySet().stream().map(role -> RolePhrase.of(role.getKey(), role.getValue()))
                .collect(Collectors.joining(", "));
        String firmness = event.factuality().equals("ANNOUNCED") ? "" : " (" + lower(event.factuality()) + ")";
        String told = event.told().articles() > 1
                ? " [" + event.told().articles() + " articles, " + event.told().origins() + " origins]"
                : "";
        String head = column(event.change(), changeStyle(event.change())) + styled(Style.bold, event.type()) + "  "
                + roles + firmness + told;
        return event.proof().map(proof -> List.of(head, proof(proof))).orElse(List.of(head));
    }

    private String proof(Seen.Proof proof) {
        String quote = proof.quote().replaceAll("\\s+", " ").strip();
        String shown = quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "...";
        return INDENT + styled(Style.italic, "\u201c" + shown + "\u201d") + " " + proof.source()
                + proof.url().map(url -> " " + styled(Style.faint, url)).orElse("");
    }

    private String trend(Seen.Trend trend) {
        Seen.Counts counts = trend.counts();
        return column(trend.state(), stateStyle(trend.state())) + styled(Style.bold, trend.label()) + "  "
                + counts.articles() + " articles of " + counts.origins() + " origins, " + counts.events()
                + " new events in " + window(trend.window()) + " from " + HOUR.format(trend.start()) + " UTC, "
                + String.format(Locale.ROOT, "%.1f expected, score %.1f", counts.expected(), trend.score());
    }

    private static String window(String iso) {
        return switch (iso) {
            case "PT1H" -> "the hour";
            case "P1D", "PT24H" -> "the day";
            default -> iso;
        };
    }

    private static Style changeStyle(String change) {
        return switch (change) {
            case "NEW" -> Style.fg_green;
            case "RETRACTED" -> Style.fg_red;
            default -> Style.fg_cyan;
        };
    }

    private static Style stateStyle(String state) {
        return state.equals("RISING") || state.equals("PEAK") ? Style.fg_magenta : Style.fg_blue;
    }

    private String column(String word, Style style) {
        return styled(style, String.format(Locale.ROOT, "%-13s", word));
    }

    /** Not through picocli's markup: an article's words might hold some. */
    private String styled(IStyle style, String text) {
        return ansi.enabled() ? style.on() + text + style.off() : text;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
