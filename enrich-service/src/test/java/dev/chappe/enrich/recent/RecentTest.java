package dev.chappe.enrich.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Map<String, Integer> store = new HashMap<>(Map.of("a", 1, "b", 2, "c", 3));
    private final List<String> asked = new ArrayList<>();
    private final Recent<Integer> recent = new Recent<>(2, key -> {
        asked.add(key);
        return store.get(key);
    });

    @Test
    void shouldAskTheStoreOnce() {
        assertThat(recent.get("a")).isEqualTo(1);
        assertThat(recent.get("a")).isEqualTo(1);

        assertThat(asked).containsExactly("a");
    }

    @Test
    void shouldTellWhatWasPutLast() {
        recent.get("a");
        recent.put("a", 10);

        assertThat(recent.get("a")).isEqualTo(10);
    }

    @Test
    void shouldAskAgainForWhatIsForgotten() {
        recent.get("a");
        store.remove("a");
        recent.forget("a");

        assertThat(recent.get("a")).isNull();
    }

    @Test
    void shouldAskAgainForWhatTheStoreDidNotHave() {
        assertThat(recent.get("d")).isNull();
        store.put("d", 4);

        assertThat(recent.get("d")).isEqualTo(4);
    }

    @Test
    void shouldDropWhatWasNotInUseForLongest() {
        recent.get("a");
        recent.get("b");
        recent.get("a");
        recent.get("c");
        asked.clear();

        recent.get("a");
        recent.get("b");

        assertThat(asked).containsExactly("b");
    }
}
