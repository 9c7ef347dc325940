package dev.chappe.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chappe.enrich.event.frame.Taxonomy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static JsonNode launch(String product, double confidence) {
        return JsonNodeFactory.instance.objectNode().put("type", "PRODUCT_LAUNCH").put("company", "Contoso")
                .put("product", product).put("confidence", confidence);
    }

    @Test
    void shouldCountHowManyEventsOfEachBandAreRight() {
        List<JsonNode> gold = List.of(launch("Lamp", 1), launch("Chair", 1));
        List<JsonNode> got = List.of(launch("Lamp", 0.85), launch("Chair", 0.89), launch("Desk", 0.81),
                launch("Shelf", 0.12));
        Calibration calibration = Calibration.of(new Evaluator(Taxonomy.standard()).score(Map.of("a", gold),
                Map.of("a", got), Map.of(), new RelaxedAgreement()));

        assertThat(calibration.bands()).extracting(Calibration.Band::events).containsExactly(1, 3);
        assertThat(calibration.bands()).extracting(Calibration.Band::right).containsExactly(0, 2);
        assertThat(calibration.bands().getLast().meanConfidence()).isCloseTo(0.85, within(0.001));
        assertThat(calibration.expectedError()).isCloseTo((0.12 + 3 * (0.85 - 2 / 3.0)) / 4, within(0.001));
    }
}
