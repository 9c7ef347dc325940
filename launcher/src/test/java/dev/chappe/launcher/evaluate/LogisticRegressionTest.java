package dev.chappe.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chappe.launcher.evaluate.Sample.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    /** Of those with the sign 80 of 100 are right, of the others 40 of 100. */
    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            samples.add(new Sample("with-" + i, Map.of("sign", 1.0), i < 80, Use.SCORED));
            samples.add(new Sample("without-" + i, Map.of(), i < 40, Use.SCORED));
        }
        return samples;
    }

    @Test
    void shouldSayHowOftenSuchSamplesAreRight() {
        LogisticRegression model = LogisticRegression.fit(samples(), 1e-6);

        assertThat(model.probability(Map.of("sign", 1.0))).isCloseTo(0.8, within(0.001));
        assertThat(model.probability(Map.of())).isCloseTo(0.4, within(0.001));
    }

    @Test
    void shouldTrustASignLessWhenThePenaltyIsGreater() {
        double weak = LogisticRegression.fit(samples(), 50).weights().getOrDefault("sign", 0.0);

        assertThat(weak).isPositive()
                .isLessThan(LogisticRegression.fit(samples(), 1).weights().getOrDefault("sign", 0.0));
    }

    @Test
    void shouldGiveTheSameWeightsAgain() {
        assertThat(LogisticRegression.fit(samples(), 3).weights())
                .isEqualTo(LogisticRegression.fit(samples(), 3).weights());
    }

    @Test
    void shouldStayFiniteWhereASignTellsEverything() {
        List<Sample> samples = List.of(new Sample("a", Map.of("sign", 1.0), true, Use.SCORED),
                new Sample("b", Map.of(), false, Use.SCORED));

        assertThat(LogisticRegression.fit(samples, 1).weights().values()).allSatisfy(
                weight -> assertThat(weight).isFinite());
    }

    @Test
    void shouldPassOverASignThatNoSampleHad() {
        LogisticRegression model = LogisticRegression.fit(samples(), 1);

        assertThat(model.probability(Map.of("other", 1.0))).isEqualTo(model.probability(Map.of()));
    }

    @Test
    void shouldLeaveOutWhatIsMoreOftenWrongWhenNothingIsLostByIt() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            samples.add(new Sample("good-" + i, Map.of("good", 1.0), i % 10 > 0, Use.SCORED));
            samples.add(new Sample("bad-" + i, Map.of("bad", 1.0), i % 10 == 0, Use.SCORED));
        }
        CrossValidation validation = CrossValidation.of(samples, 1);

        assertThat(validation.best(60)).isBetween(0.05, 0.9);
        assertThat(validation.f1(validation.best(60), 60)).isGreaterThan(validation.f1(0, 60));
        assertThat(validation.logLoss()).isLessThan(0.5);
    }
}
