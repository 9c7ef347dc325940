package dev.chappe.enrich;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.NumericMentions;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the extraction makes of a text: its language, money and percentages after "?", else its events. */
public final class PackReading implements UnaryOperator<String> {

    private final EventExtractor extractor = EventExtractor.standard();

    @Override
    public String apply(String text) {
        boolean figures = text.startsWith("? ");
        String body = figures ? text.substring(2) : text;
        Extraction extraction = extractor.extract(new ArticleText("", body, null, null));
        List<String> found = new ArrayList<>(List.of(extraction.language().tag()));
        if (figures) {
            NumericMentions.standard().find(TokenizedText.of(Field.BODY, body), extraction.language(), null)
                    .forEach(mention -> found.add(figure(mention)));
        } else {
            extraction.events().forEach(event -> found.add(told(event)));
        }
        return String.join(" ", found);
    }

    private static String figure(Mention mention) {
        return switch (mention) {
            case Money money -> plain(money.magnitude().value()) + " " + money.currency();
            case Percent percent -> plain(percent.magnitude().value()) + " %";
            default -> mention.getClass().getSimpleName();
        };
    }

    private static String told(Event event) {
        StringBuilder told = new StringBuilder(event.type());
        event.roles().forEach((role, value) -> told.append(' ').append(role).append('=').append(text(value)));
        return told.toString();
    }

    private static String text(RoleValue value) {
        return switch (value) {
            case RoleValue.Name name -> name.text();
            case RoleValue.Names names -> names.names().stream().map(RoleValue.Name::text).toList().toString();
            case RoleValue.Text text -> text.text();
            case RoleValue.Amount amount -> plain(amount.value()) + " " + amount.currency();
            case RoleValue.Figure figure -> plain(figure.value());
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
