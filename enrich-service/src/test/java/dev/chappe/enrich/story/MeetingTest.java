package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.NewsDesk.piece;
import static dev.chappe.enrich.story.NewsDesk.revised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories that begin on different shelves and are found to be one. */
class MeetingTest {

    private static final Event NAMED = forecast().known("forecaster", "Gartner", "Q1494525").event();
    private static final Event UNNAMED = forecast().event();

    private final NewsDesk desk = new NewsDesk();

    @Test
    void shouldMergeTheLaterStoryIntoTheEarlier() {
        desk.tell(piece("Daily", 0, purchase("Ubitrade Labs")));
        Story first = only();

        List<StoryRevision> revisions = desk.tell(piece("Herald", 1, purchase("Ubitrade")));

        assertThat(revisions).extracting(StoryRevision::change).containsExactly(Change.NEW, Change.MERGED,
                Change.CORROBORATED);
        assertThat(revisions.get(1).mergedInto()).isEqualTo(first.eventId());
        assertThat(revisions.get(2).eventId()).isEqualTo(first.eventId());
        assertThat(revisions.get(2).account().told().origins()).isEqualTo(2);
    }

    @Test
    void shouldTellOfWhatWasMergedThroughTheOtherAlone() {
        desk.tell(piece("Daily", 0, purchase("Ubitrade Labs")));
        Story first = only();
        desk.tell(piece("Herald", 1, purchase("Ubitrade")));

        assertThat(desk.tell(piece("Echo", 2, purchase("Ubitrade")))).singleElement().satisfies(revision -> {
            assertThat(revision.eventId()).isEqualTo(first.eventId());
            assertThat(revision.change()).isEqualTo(Change.CORROBORATED);
        });
    }

    @Test
    void shouldTakeBackThroughTheOtherWhatAnArticleTellsNoMore() {
        desk.tell(piece("Daily", 0, purchase("Ubitrade Labs")));
        desk.tell(piece("Herald", 1, purchase("Ubitrade")));
        desk.tell(revised("Herald", 1));

        assertThat(desk.standing()).singleElement()
                .satisfies(story -> assertThat(story.mentions()).extracting(mention -> mention.witness().outlet().id())
                        .containsExactly("Daily"));
    }

    @Test
    void shouldKeepApartWhatHasAWordOfItsNameInCommonAndNothingElse() {
        desk.tell(piece("Daily", 0, purchase("Ubitrade Labs")));
        desk.tell(piece("Herald", 1,
                Told.of("ACQUISITION").name("acquirer", "Ubitrade").name("target", "Nowherecorp").event()));

        assertThat(desk.standing()).hasSize(2);
    }

    @Test
    void shouldKeepApartWhatLiesTooFarApartInTime() {
        desk.tell(piece("Daily", 0, purchase("Ubitrade Labs")));
        desk.tell(piece("Herald", 24 * 200, purchase("Ubitrade")));

        assertThat(desk.standing()).hasSize(2);
    }

    @Test
    void shouldFindTheForecastThatNamesNoForecaster() {
        desk.tell(piece("Daily", 0, UNNAMED));
        desk.tell(piece("Herald", 1, NAMED));

        assertThat(desk.standing()).singleElement().satisfies(story -> assertThat(
                story.account(NewsDesk.RULES.of(story.type()).type()).roles()).containsKey("forecaster"));
    }

    @Test
    void shouldNotRaiseTheDeadWhenADeniedStoryMeetsAnother() {
        desk.tell(piece("Daily", 0, Told.of("ACQUISITION").name("acquirer", "Ubitrade Labs")
                .name("target", "Nullpunkt").as(Factuality.DENIED).event()));

        assertThat(desk.changes(piece("Herald", 1, purchase("Ubitrade")))).containsExactly("NEW 1");
    }

    @Test
    void shouldStandForEveryStoryThatWentIntoIt() {
        desk.tell(piece("Daily", 0, purchase("Ubitrade Labs")));
        desk.tell(piece("Herald", 1, purchase("Ubitrade")));
        desk.tell(piece("Echo", 2, purchase("Ubitrade Labs Berlin")));

        assertThat(desk.standing()).singleElement()
                .satisfies(story -> assertThat(story.mentions()).hasSize(3));
        assertThat(desk.room.stories()).hasSize(3)
                .allSatisfy(story -> assertThat(desk.room.standing(story)).isEqualTo(desk.standing().getFirst()));
    }

    private Story only() {
        return desk.room.stories().stream().min(Comparator.comparing(Story::eventId)).orElseThrow();
    }

    private static Event purchase(String acquirer) {
        return Told.of("ACQUISITION").name("acquirer", acquirer).name("target", "Nullpunkt").event();
    }

    private static Told forecast() {
        return Told.of("MARKET_FORECAST").text("market", "smart glasses").figure("growthPct", "12")
                .figure("horizonYear", "2027");
    }
}
