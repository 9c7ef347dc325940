package dev.chappe.enrich.event.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceModelTest {

    private static final ConfidenceModel MODEL = ConfidenceModel.parse(List.of("0.30 least", "-1.0 bias",
            "2.5 told again", "-0.5 unknown name"));

    @Test
    void shouldAddTheWeightsOfTheSignsToLogOdds() {
        double odds = Math.exp(-1.0 + 2.5 * 0.4 - 0.5);

        assertThat(MODEL.probability(Map.of("told again", 0.4, "unknown name", 1.0)))
                .isCloseTo(odds / (1 + odds), within(1e-9));
        assertThat(MODEL.least()).isEqualTo(0.3);
    }

    @Test
    void shouldGiveNoWeightToASignThatItDoesNotKnow() {
        assertThat(MODEL.probability(Map.of("type LANDING", 1.0))).isEqualTo(MODEL.probability(Map.of()));
    }

    @Test
    void shouldRefuseALineThatIsNoWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceModel.parse(List.of("0.5")));
    }

    @Test
    void shouldTrustKnownNamesMoreThanUnknownOnes() {
        ConfidenceModel bundled = ConfidenceModel.standard();

        assertThat(bundled.probability(Map.of("known", 1.0)))
                .isGreaterThan(bundled.probability(Map.of("unknown name", 1.0)));
        assertThat(bundled.least()).isBetween(0.0, 0.6);
    }
}
