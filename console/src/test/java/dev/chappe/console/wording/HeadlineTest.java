package dev.chappe.console.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.console.Sample;
import dev.chappe.console.news.Event;
import dev.chappe.schemas.event.EventValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static Event event(String type, Object... roles) {
        Map<String, EventValue> filled = new LinkedHashMap<>();
        for (int i = 0; i < roles.length; i += 2) {
            filled.put((String) roles[i], (EventValue) roles[i + 1]);
        }
        Event any = Sample.pledge("e", 1, "Acme", 1, 1);
        return new Event("e", type, any.revision(), any.told(), filled, List.of(), List.of(), any.versions());
    }

    private static EventValue words(String text) {
        return new EventValue.Words(text);
    }

    @Test
    void shouldPutConstantsIntoWordsOfBothLanguages() {
        Event fine = event("REGULATORY_ACTION", "authority", words("CNIL"), "action", words("FINE"), "amount",
                new EventValue.Sum(BigDecimal.valueOf(1_500_000_000), null, "EUR"));
        Event round = event("FUNDING_ROUND", "company", words("Acme"), "round", words("SERIES_B"));

        assertThat(Headline.english(fine)).isEqualTo("CNIL, fine, 1.5 billion EUR");
        assertThat(Headline.french(fine)).isEqualTo("CNIL, amende, 1,5 milliard EUR");
        assertThat(Headline.english(round)).isEqualTo("Acme, round series B");
        assertThat(Headline.french(round)).isEqualTo("Acme, tour série B");
    }

    @Test
    void shouldLeaveNamesAsTheyAre() {
        Event ban = event("REGULATORY_ACTION", "authority", words("BAN Committee"), "company", words("ACME_X"));

        assertThat(Headline.english(ban)).isEqualTo("BAN Committee, ACME_X");
        assertThat(Headline.french(ban)).isEqualTo("BAN Committee, ACME_X");
    }
}
