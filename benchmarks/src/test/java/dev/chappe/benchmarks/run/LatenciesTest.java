package dev.chappe.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void shouldTellTheLeastTimeThatSoManyPercentDoNotExceed() {
        Latencies latencies = new Latencies();
        LongStream.rangeClosed(1, 1_000).forEach(latencies::add);

        assertThat(latencies.percentile(50)).hasNanos(500);
        assertThat(latencies.percentile(99.9)).hasNanos(999);
        assertThat(latencies.percentile(100)).hasNanos(1_000);
    }
}
