package dev.chappe.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlayedRecordsTest {

    private static final List<PlayedRecord> RECORDS = PlayedRecords.of(7, 2_000);

    @Test
    void shouldMakeTheSameOfASeed() {
        assertThat(PlayedRecords.of(7, 2_000)).isEqualTo(RECORDS).hasSize(2_000);
        assertThat(PlayedRecords.of(8, 2_000)).isNotEqualTo(RECORDS);
    }

    @Test
    void shouldMixInPoisonHostileDatesRepeatsAndRevisions() {
        List<PlayedRecord.Story> stories = stories();

        assertThat(RECORDS).filteredOn(PlayedRecord.Poison.class::isInstance).hasSizeGreaterThan(10);
        assertThat(stories).filteredOn(story -> story.hostileDate() != null).hasSizeGreaterThan(10);
        assertThat(stories).filteredOn(story -> story.revision().equals("r2")).hasSizeGreaterThan(10);
        assertThat(stories.size() - stories.stream().distinct().count()).isGreaterThan(10);
    }

    @Test
    void shouldTellAnAnnouncementInSeveralLanguagesAndOutlets() {
        List<PlayedRecord.Story> first = stories().stream().filter(story -> story.group() % 10 == 1).toList();

        assertThat(first).extracting(PlayedRecord.Story::language).contains("en", "fr");
        assertThat(first).extracting(PlayedRecord.Story::outlet).contains("Outlet 0", "Outlet 1", "Outlet 2");
    }

    private static List<PlayedRecord.Story> stories() {
        return RECORDS.stream().filter(PlayedRecord.Story.class::isInstance).map(PlayedRecord.Story.class::cast)
                .toList();
    }
}
