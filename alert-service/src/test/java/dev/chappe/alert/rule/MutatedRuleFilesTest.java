package dev.chappe.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.schemas.settings.SettingsException;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever somebody types: a set is loaded whole, or refused with the place of the fault. */
class MutatedRuleFilesTest {

    private static final int MUTATIONS = 10_000;
    private static final long SEED = 20250520;
    private static final Pattern PLACE = Pattern.compile("desk\\.yaml:[1-9][0-9]*:[1-9][0-9]*: .+");
    private static final String ALPHABET = "abez09:-{}[],\"'#|>&*!%@`\n\t \u0000\ud83d\u20ac~?.";

    private final Random random = new Random(SEED);

    @Test
    void shouldLoadWholeOrRefuseWithTheLine() {
        String yaml = RuleFiles.examples();
        int loaded = 0;
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String mutated = mutated(yaml);
            try {
                RuleSet set = RuleFiles.parse("desk", "desk.yaml", mutated);
                assertThat(set.rules()).as("seed %d, mutation %d", SEED, i).isNotEmpty()
                        .allMatch(rule -> !rule.conditions().isEmpty() && !rule.audience().channels().isEmpty());
                loaded++;
            } catch (SettingsException faults) {
                assertThat(faults.faults()).as("seed %d, mutation %d", SEED, i).isNotEmpty()
                        .allMatch(fault -> PLACE.matcher(fault).matches());
                refused++;
            }
        }
        assertThat(loaded + refused).isEqualTo(MUTATIONS);
        assertThat(loaded).isPositive();
        assertThat(refused).isPositive();
    }

    private String mutated(String yaml) {
        StringBuilder text = new StringBuilder(yaml);
        for (int edits = 1 + random.nextInt(4); edits > 0 && !text.isEmpty(); edits--) {
            int at = random.nextInt(text.length());
            int length = Math.min(1 + random.nextInt(8), text.length() - at);
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 2 -> text.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 3 -> text.delete(at, at + length);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, at + length));
            }
        }
        return text.toString();
    }
}
