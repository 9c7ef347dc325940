package dev.chappe.enrich.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNamesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Shares of Quillmoor Bank plunge as savers queue      | Quillmoor Bank
            en | Why the head of Brindle and Ostrova fell out          | Brindle; Ostrova
            en | Regulators grill the TikTok CEO over Zorvex's plan    | TikTok CEO; Zorvex
            en | Rocket maker hopes that Ostrova 4 lifts off this time | Ostrova 4
            en | Nothing to see for anyone at all                      |
            fr | Le patron d'Ostrova quitte la banque Quillmoor         | Ostrova; Quillmoor
            """)
    void shouldFindTheNamesOfATitleThatIsWrittenLikeASentence(String language, String title, String names) {
        assertThat(TitleNames.of(title, "", new Language(language)))
                .isEqualTo(names == null ? List.of() : List.of(names.split("; ", -1)));
    }

    @Test
    void shouldAskTheTextWhatIsANameWhereEveryWordHasACapital() {
        assertThat(TitleNames.of("Giant Rocket From Ostrova Fails Again", "A rocket of Ostrova fell. It is a giant.",
                new Language("en"))).containsExactly("Ostrova");
    }

    @Test
    void shouldTakeAnAcronymForANameEvenThere() {
        assertThat(
                TitleNames.of("SVQ Customers Take Their Money Out", "Customers of the bank left.", new Language("en")))
                .containsExactly("SVQ");
    }

    @Test
    void shouldFindNothingInNothing() {
        assertThat(TitleNames.of("", "", new Language("en"))).isEmpty();
        assertThat(TitleNames.of(".-&'", "’s", new Language("xx"))).isEmpty();
    }

    @Test
    void shouldReadTheBeginningOfWhatIsTooLongAlone() {
        String endless = "say Ostrova ".repeat(100_000);

        assertThat(TitleNames.of(endless, endless, new Language("en"))).containsExactly("Ostrova");
    }
}
