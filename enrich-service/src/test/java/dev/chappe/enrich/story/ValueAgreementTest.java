package dev.chappe.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.Table;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueAgreementTest {

    private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3}) ([0-9.E+]+?)(?:\\.\\.([0-9]+))?");

    @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
    @MethodSource("cases")
    void shouldTellWhatIsTheSame(RoleKind kind, String one, String other, String expected) {
        RoleValue a = value(kind, one);
        RoleValue b = value(kind, other);

        assertThat(ValueAgreement.agree(kind, a, b)).isEqualTo(expected.equals("same"));
        assertThat(ValueAgreement.agree(kind, b, a)).as("the other way round").isEqualTo(expected.equals("same"));
        assertThat(ValueAgreement.agree(kind, a, a)).as("with itself").isTrue();
    }

    static List<Arguments> cases() throws IOException {
        return Table.rows("story/agreement.csv");
    }

    private static RoleValue value(RoleKind kind, String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            String max = amount.group(3);
            return new Amount(new BigDecimal(amount.group(2)), max == null ? null : new BigDecimal(max),
                    amount.group(1));
        }
        return switch (kind) {
            case NAME, THING -> name(text);
            case NAMES -> new Names(Stream.of(text.split(", ", -1)).map(ValueAgreementTest::name).toList());
            case PERCENT, NUMBER, COUNT -> new Figure(new BigDecimal(text));
            case AMOUNT, WORD, MARKET, PERIOD -> new Text(text);
        };
    }

    private static Name name(String text) {
        String[] parts = text.split("#", -1);
        return new Name(parts[0], parts.length > 1 ? parts[1] : null);
    }
}
