package dev.chappe.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Outcome CALM = new Outcome(Map.of("news.events.chip-launch e1 1 NEW", 1,
            "news.events.chip-launch e1 2 UPDATED", 1, "counts organisation:x 1: 3 articles", 1));

    @Test
    void shouldSeeNoDifferenceBetweenEqualRuns() {
        assertThat(CALM.differences(CALM)).isEmpty();
    }

    @Test
    void shouldSeeWhatIsLostAndWhatIsDoubled() {
        Outcome stormy = new Outcome(Map.of("news.events.chip-launch e1 1 NEW", 2,
                "counts organisation:x 1: 4 articles", 1));

        assertThat(CALM.differences(stormy)).containsExactly("lost 0 for 1: counts organisation:x 1: 3 articles",
                "doubled 1 for 0: counts organisation:x 1: 4 articles",
                "doubled 2 for 1: news.events.chip-launch e1 1 NEW",
                "lost 0 for 1: news.events.chip-launch e1 2 UPDATED");
    }

    @Test
    void shouldSumUpByKind() {
        assertThat(CALM.summary()).isEqualTo("{counts=1, revisions=2}");
    }
}
