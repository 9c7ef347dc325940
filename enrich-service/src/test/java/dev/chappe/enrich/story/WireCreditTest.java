package dev.chappe.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WireCreditTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void shouldFindTheAgency(String credit, String body, String agency) {
        assertThat(WireCredit.of(credit.isEmpty() ? Optional.empty() : Optional.of(credit), body).orElse(""))
                .isEqualTo(agency);
    }

    static List<Arguments> cases() throws IOException {
        return Table.rows("story/credits.csv");
    }
}
