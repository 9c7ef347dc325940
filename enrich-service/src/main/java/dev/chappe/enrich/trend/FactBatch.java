package dev.chappe.enrich.trend;

import dev.chappe.enrich.trend.TopicFact.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one article or event gives to be counted for the topics of one shard. Topics are divided into {@value #SHARDS}
 * shards by their keys, each in one partition, so that an article about ten topics is a few records and not ten.
 *
 * @param shard
 *            its number as text, the key of the record
 * @param subject
 *            what is counted
 * @param id
 *            of the article or event
 * @param voice
 *            see {@link TopicFact}
 */
public record FactBatch(String shard, Subject subject, String id, String voice, List<Topic> topics) {

    /** Most partitions that can count at the same time. Another number puts topics elsewhere than their histories are. */
    static final int SHARDS = 2;

    public FactBatch {
        topics = List.copyOf(topics);
    }

    /**
     * The batches of an article's or event's facts, those of each in their order.
     *
     * @param facts
     *            all of one article or event
     */
    public static List<FactBatch> of(List<TopicFact> facts) {
        Map<String, List<Topic>> byShard = new LinkedHashMap<>();
        facts.stream().map(TopicFact::topic)
                .forEach(topic -> byShard.computeIfAbsent(shard(topic), shard -> new ArrayList<>()).add(topic));
        return byShard.entrySet().stream().map(shard -> new FactBatch(shard.getKey(), facts.getFirst().subject(),
                facts.getFirst().id(), facts.getFirst().voice(), shard.getValue())).toList();
    }

    /** The partition of a shard: shards are spread evenly over them, as far as there are enough. */
    public static Optional<Set<Integer>> partition(String topic, String shard, FactBatch batch, int partitions) {
        return Optional.of(Set.of(Integer.parseInt(shard) % partitions));
    }

    /** What is to be counted for each topic. */
    List<TopicFact> facts() {
        return topics.stream().map(topic -> new TopicFact(topic, subject, id, voice)).toList();
    }

    private static String shard(Topic topic) {
        return Integer.toString(Math.floorMod(topic.key().hashCode(), SHARDS));
    }
}
