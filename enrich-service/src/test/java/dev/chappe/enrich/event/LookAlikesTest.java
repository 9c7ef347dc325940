package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that tell an event elsewhere, and none here. */
class LookAlikesTest {

    private static final EventExtractor EXTRACTOR = EventExtractor.standard();

    private static void assertNothing(String language, String text) {
        assertThat(EXTRACTOR.extract(new ArticleText("", text, language, null)).events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a strike lifted is no money raised
            Les syndicats ont voté mardi la levée de la grève chez Transdev, après 3 millions d'euros de pertes.
            # nor is a relief, nor what somebody notes
            Boulogne prend la relève de Calais pour accueillir le salon, dont le budget atteint 2 millions d'euros.
            Le rapport relève que Renault a perdu 20 millions d'euros dans ses garages l'an dernier.
            # days off are bought back, and no company
            L'accord prévoit le rachat de RTT par Alstom à hauteur de dix jours par an pour les salariés volontaires.
            # the Mistral is a ship and a wind too
            Le Mistral a été livré à la marine égyptienne par la France, qui avait renoncé à le vendre à la Russie.
            Le Mistral sort du port de Toulon pour une mission de trois mois avec un équipage de 180 marins.
            # penalties and fruit
            La France a battu le Brésil aux tirs au but, et l'arbitre a donné un penalty à l'équipe de Didier Deschamps.
            Le jaune et l'orange sont les couleurs de la saison dans les jardins de Paris.
            # the fine of a driver, the trial of a person
            Un homme de 32 ans a été mis en examen et écroué vendredi à Grenoble, où la police avait ouvert une enquête.
            L'ancien notaire de Bourges a été condamné à deux ans de prison et 75 000 euros d'amende par le tribunal.
            """)
    void shouldKeepFrenchLookAlikesOut(String text) {
        assertNothing("fr", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    # small print, good health, sport
                    Read the fine print before you sign with Verizon: the $30 discount ends after six months on this plan.
                    Nvidia looks fine to the analysts of Goldman Sachs, who say that revenue next quarter would be a fine result.
                    Germany beat Italy in a penalty shoot-out after the goalkeeper saved two, and the match ended without a goal.
                    The league fined the Lakers $50,000 after the coach criticised the referee at the end of the match.
                    # wishes and powers
                    Lawmakers urged the Federal Trade Commission to investigate Amazon, and called for a ban of TikTok.
                    The bill would give the Commerce Department the power to ban TikTok, a senator said in Washington.
                    # persons
                    Police are investigating the murder of a man in Boston, and a judge has approved the arrest of two suspects.
                    A grand jury is investigating the former president, the Associated Press reported from Manhattan on Monday.
                    """)
    void shouldKeepEnglishLookAlikesOut(String text) {
        assertNothing("en", text);
    }
}
