package dev.chappe.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({"Société Générale, societe generale", "Crédit d’Orient, credit d orient", "STRASSE, strasse",
        "Straße, strasse", "AT&T, at t", "ﬁn, fin", "İzmir, izmir", "A\u0301bc, abc", "Galaxy\u00a0S24+, galaxy s24"})
    void shouldFoldCaseAccentsAndPunctuation(String name, String words) {
        assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
    }

    @Test
    void shouldLeaveOutArticlesAndLegalForms() {
        assertThat(NameWords.distinctive("The Contoso Group plc")).containsExactly("contoso");
    }

    @Test
    void shouldKeepArticlesAndLegalFormsWhereThereIsNothingElse() {
        assertThat(NameWords.distinctive("La Technologies")).containsExactly("la", "technologies");
    }
}
