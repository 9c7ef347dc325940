package dev.chappe.enrich.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.trend.Topic.Kind;
import dev.chappe.enrich.trend.TopicFact.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactBatchTest {

    private static final List<TopicFact> FACTS = IntStream.range(0, 40)
            .mapToObj(i -> new TopicFact(new Topic(Kind.ORGANISATION, "q" + i, "Company " + i), Subject.ARTICLE,
                    "article", "outlet"))
            .toList();

    @Test
    void shouldHoldEveryFactOnce() {
        assertThat(FactBatch.of(FACTS).stream().flatMap(batch -> batch.facts().stream()))
                .containsExactlyInAnyOrderElementsOf(FACTS);
    }

    @Test
    void shouldBeFewerThanTheFacts() {
        assertThat(FactBatch.of(FACTS)).hasSize(FactBatch.SHARDS);
        assertThat(FactBatch.of(List.of())).isEmpty();
    }

    @Test
    void shouldPutATopicInOnePartitionWhateverElseIsCounted() {
        for (TopicFact fact : FACTS) {
            FactBatch alone = FactBatch.of(List.of(fact)).getFirst();
            FactBatch among = FactBatch.of(FACTS).stream().filter(batch -> batch.facts().contains(fact)).findFirst()
                    .orElseThrow();

            assertThat(alone.shard()).isEqualTo(among.shard());
        }
    }

    @Test
    void shouldUseEveryPartitionAsFarAsThereAreShards() {
        assertThat(FactBatch.of(FACTS).stream()
                .flatMap(batch -> FactBatch.partition("facts", batch.shard(), batch, 12).orElseThrow().stream()))
                .containsOnly(0, 1);
        assertThat(FactBatch.partition("facts", "1", FactBatch.of(FACTS).getFirst(), 1)).contains(Set.of(0));
    }
}
