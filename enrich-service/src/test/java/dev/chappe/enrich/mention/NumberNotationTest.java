package dev.chappe.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.2'345", "1'2.3,345", "1.2,3.4'567", "1,2.3,456'789", "1.2,3.456,789'012"})
    void shouldTakeSignsInDisorderForNoNumber(String token) {
        assertThat(NumberNotation.value(token, '.')).isNull();
        assertThat(NumberNotation.value(token, ',')).isNull();
    }

    @Test
    void shouldReadGroupsAndDecimalsOfAnyLand() {
        assertThat(NumberNotation.value("1'234'567.8", '.')).isEqualByComparingTo("1234567.8");
        assertThat(NumberNotation.value("1.234.567,8", ',')).isEqualByComparingTo("1234567.8");
        assertThat(NumberNotation.value("12,34,567", '.')).isEqualByComparingTo("1234567");
    }
}
