package dev.chappe.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.schemas.topic.Topic.Cleanup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicCatalogueTest {

    @ParameterizedTest
    @CsvSource({"CHIP_LAUNCH,news.events.chip-launch", "OS_RELEASE,news.events.os-release",
        "AI_MODEL_RELEASE,news.events.ai-model-release", "LAYOFF,news.events.custom.layoff",
        "BIG_LAYOFF_2,news.events.custom.big-layoff-2"})
    void shouldNameTheTopicOfAType(String type, String topic) {
        assertThat(TopicCatalogue.ofEventType(type).name()).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "layoff", "_X", "X__Y", "X-Y", "É"})
    void shouldRefuseWhatIsNoNameOfAType(String type) {
        assertThatThrownBy(() -> TopicCatalogue.ofEventType(type)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldHaveOneTopicForEachOfTheTwelveTypesAndTheSharedOnes() {
        assertThat(TopicCatalogue.all()).extracting(Topic::name).hasSize(23).doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("news."));
    }

    @Test
    void shouldCompactWhatHasOneStateForEachKey() {
        assertThat(TopicCatalogue.all()).filteredOn(topic -> topic.cleanup() == Cleanup.COMPACT)
                .containsExactly(TopicCatalogue.FEEDS, TopicCatalogue.FEED_STATES, TopicCatalogue.EVENTS_LATEST,
                        TopicCatalogue.ALERT_RULES, TopicCatalogue.ALERT_PARKED);
    }

    @ParameterizedTest
    @CsvSource({"news.articles,x.RawArticle,news.articles-value", "news.events.latest,x.ChipLaunch,x.ChipLaunch",
        "enrich-seen-changelog,x.ChipLaunch,x.ChipLaunch"})
    void shouldNameSubjectsByTopicButByRecordWhereATopicHoldsSeveral(String topic, String record, String subject) {
        assertThat(TopicCatalogue.subject(topic, record)).isEqualTo(subject);
    }
}
