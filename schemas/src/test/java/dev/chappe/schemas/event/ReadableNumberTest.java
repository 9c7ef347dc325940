package dev.chappe.schemas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # small numbers in full
            0                  | 0
            3                  | 3
            23999              | 23,999
            0.5                | 0.5
            -12.25             | -12.25
            # large ones by magnitude
            1000000            | 1 million
            27800000000.0000   | 27.8 billion
            200000000000.0000  | 200 billion
            1250000000000      | 1.25 trillion
            999999999          | 1,000 million
            -3000000           | -3 million
            """)
    void shouldWriteNumbersAsReadersDo(BigDecimal number, String text) {
        assertThat(ReadableNumber.of(number)).isEqualTo(text);
    }
}
