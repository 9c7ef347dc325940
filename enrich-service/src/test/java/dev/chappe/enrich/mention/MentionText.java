package dev.chappe.enrich.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes mentions as the tables of cases do: "money ~5000..7000 EUR per-year". */
final class MentionText {

    private MentionText() {}

    static String of(List<? extends Mention> mentions) {
        return mentions.stream().map(MentionText::of).collect(Collectors.joining(" | "));
    }

    private static String of(Mention mention) {
        return switch (mention) {
            case Money money -> "money " + of(money.magnitude()) + " " + money.currency() + of(money.rate())
                    + (money.converted() == null ? "" : " =");
            case Percent percent -> (percent.scale() == Percent.Scale.PERCENT ? "percent " : "points ")
                    + (percent.sign() == Percent.Sign.PLUS ? "+" : "") + of(percent.magnitude());
            case Quantity quantity -> "quantity " + of(quantity.magnitude()) + " " + quantity.unit()
                    + of(quantity.rate());
            case PlainNumber number -> "number " + of(number.magnitude());
            case DateMention date -> "date " + date.date()
                    + (date.precision() == DateMention.Precision.WEEK ? " week" : "");
            case Period period -> (period.calendar() == Period.Calendar.FISCAL ? "fiscal " : "period ")
                    + label(period.period());
            case Horizon horizon -> "horizon " + of(horizon.years()) + " " + horizon.untilYear();
            case Version version -> "version " + version.version();
            case Rank rank -> "rank " + rank.position();
        };
    }

    private static String of(Magnitude magnitude) {
        String sign = switch (magnitude.modifier()) {
            case EXACT -> "";
            case APPROXIMATE -> "~";
            case MINIMUM -> ">";
            case MAXIMUM -> "<";
        };
        String range = magnitude.max() == null ? "" : ".." + of(magnitude.max());
        return sign + of(magnitude.value()) + range;
    }

    private static String of(@Nullable BigDecimal value) {
        return value == null ? "null" : value.toPlainString();
    }

    private static String of(@Nullable Rate rate) {
        return rate == null ? "" : " " + rate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String label(@Nullable CalendarPeriod period) {
        return period == null ? "null" : period.label();
    }
}
