package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.ArticleText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How firmly events are told, and by whom. */
class TellingTest {

    private static final EventExtractor EXTRACTOR = EventExtractor.standard();
    private static final Instant PUBLISHED = Instant.parse("2023-06-01T08:00:00Z");

    private static List<Event> events(String language, String text) {
        return EXTRACTOR.extract(new ArticleText("", text, language, PUBLISHED)).events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    en | ANNOUNCED     | The European Commission has fined Intel 1.06 billion euros for abusing its position.
                    fr | ANNOUNCED     | Doctolib a levé 150 millions d'euros, ce qui pourrait lui permettre de recruter.
                    en | PLANNED       | Apple plans to buy the chip start-up Fabrikam for $300 million by the end of the year.
                    fr | PLANNED       | Orange va racheter l'opérateur Voo pour 1,8 milliard d'euros dans les prochains mois.
                    en | RUMOURED      | Apple is reportedly buying the chip start-up Fabrikam for $300 million in cash.
                    fr | RUMOURED      | Le groupe Iliad serait en passe de racheter l'opérateur Fabrikam pour 300 millions d'euros.
                    en | DENIED        | Microsoft denied any takeover of Fabrikam on Monday, after weeks of reports about it.
                    fr | DENIED        | Iliad dément tout projet de rachat de Fabrikam, dont le titre a pris 12 % lundi à Paris.
                    fr | DENIED        | Il n'y a aucun accord entre Orange et Iliad sur la fibre, a assuré le directeur général.
                    en | RETROSPECTIVE | The European Commission fined Intel 1.06 billion euros years ago, when chips were bigger.
                    fr | RETROSPECTIVE | En 2009, la Commission européenne avait infligé une amende de 1,06 milliard d'euros à Intel.
                    """)
    void shouldTellHowFirmlyItIsTold(String language, Factuality factuality, String text) {
        assertThat(events(language, text)).extracting(Event::factuality).containsExactly(factuality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Bloomberg   | Apple plans to buy the chip start-up Fabrikam for $300 million, according to Bloomberg.
            en | Google      | Google said Ireland's Data Protection Commission had opened an investigation into TikTok.
            fr | Les Echos   | Orange va racheter l'opérateur Voo pour 1,8 milliard d'euros, selon Les Echos.
            fr | Xavier Niel | Iliad compte racheter Fabrikam pour 300 millions d'euros, a indiqué mardi Xavier Niel.
            """)
    void shouldNameWhoSaysIt(String language, String speaker, String text) {
        assertThat(events(language, text)).extracting(Event::attribution).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The European Commission has fined Intel 1.06 billion euros for abusing its position on the market.
            fr | Orange a racheté l'opérateur Voo pour 1,8 milliard d'euros, selon plusieurs sources concordantes.
            """)
    void shouldNameNobodyWhereNobodyIsNamed(String language, String text) {
        assertThat(events(language, text)).extracting(Event::attribution).containsExactly((String) null);
    }
}
