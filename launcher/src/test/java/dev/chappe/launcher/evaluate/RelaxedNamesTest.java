package dev.chappe.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaxedNamesTest {

    @ParameterizedTest
    @CsvSource({"Contoso, CONTOSO Corp, true", "Contoso Motors, Contoso, true", "Agence des eaux (ADE), ADE, true",
        "Agence des eaux (ADE), agence des eaux, true", "Contoso, Fabrikam, false",
        "Banque de Saint-Malo, Banque de Saint-Lô, true", "Contoso Bank, Northwind Bank, false",
        "Hewlett Packard, HewlettPackard, true",
        "Contoso, the new boss of the firm that once was Contoso now says, false"})
    void shouldTellOrganisationsApart(String gold, String got, boolean same) {
        assertThat(RelaxedNames.sameName(gold, got)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Pictor 9, Contoso Pictor 9, true", "Pictor 9, Pictor 8, false", "Pictor 9, Pictor, true",
        "Pictor 9 Pro, Pictor 9, true", "Pictor 9 Pro, Pictor 9 Max, false"})
    void shouldTellThingsApart(String gold, String got, boolean same) {
        assertThat(RelaxedNames.sameThing(gold, got)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"global smartphone market, smartphones, true", "marché mondial, marchés mondiaux, true",
        "marché mondial des drones, world drone market, true",
        "marché mondial des drones, marché mondial des puces, false", "world market, marché, false",
        "PC market, PC shipments, true", "PC market, tablet market, false", "the market, global market, true"})
    void shouldTellMarketsByTheWordsThatNotEveryMarketHas(String gold, String got, boolean same) {
        assertThat(RelaxedNames.sameMarket(gold, got)).isEqualTo(same);
    }

    @Test
    void shouldGiveEachNameOnePartnerOnly() {
        assertThat(RelaxedNames.matched(List.of("Contoso", "Contoso Bank"), List.of("Contoso"))).isEqualTo(1);
    }
}
