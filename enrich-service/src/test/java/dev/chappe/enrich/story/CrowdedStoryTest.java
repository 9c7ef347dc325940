package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.NewsDesk.piece;
import static dev.chappe.enrich.story.NewsDesk.witness;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.story.ArticleMentions.Edition;
import dev.chappe.enrich.story.NewsDesk.Piece;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event that is told more often than mentions are kept. */
class CrowdedStoryTest {

    private static final Event CHIP = Told.chip("XRING O1").event();
    private static final Event DENIAL = Told.chip("XRING O1").as(Factuality.DENIED).event();

    private final NewsDesk desk = new NewsDesk();

    @ParameterizedTest(name = "told by {0}")
    @ValueSource(ints = {62, 63, 64, 65, 80})
    void shouldTakeBackAnEventThatIsDeniedAfterManyToldIt(int outlets) {
        tellByOutlets(outlets);

        assertThat(desk.changes(piece("Denier", 100, DENIAL))).containsExactly("RETRACTED "
                + (Math.min(outlets, Story.MOST_MENTIONS) + 1));
        assertThat(desk.changes(piece("Announcer", 101, CHIP))).as("the later one holds")
                .hasSize(1).first().asString().startsWith("UPDATED");
    }

    @ParameterizedTest(name = "told {0} times")
    @ValueSource(ints = {63, 64, 65, 100})
    void shouldHearANewOriginAfterOneHasToldItManyTimes(int times) {
        tellByOneOutlet(times);

        List<StoryRevision> revisions = desk.tell(piece("Herald", 100, CHIP));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.CORROBORATED);
            assertThat(revision.account().told().articles()).isEqualTo(times + 1);
            assertThat(revision.account().told().origins()).isEqualTo(2);
        });
        assertThat(story().mentions()).hasSizeLessThanOrEqualTo(Story.MOST_MENTIONS);
    }

    @Test
    void shouldNotCountADenierAsATeller() {
        tellByOneOutlet(70);

        List<StoryRevision> revisions = desk.tell(piece("Denier", 100, DENIAL));

        assertThat(revisions).singleElement()
                .satisfies(revision -> assertThat(revision.account().told().articles()).isEqualTo(70));
    }

    @Test
    void shouldCountAnArticleOnceHoweverOftenItIsRevised() {
        tellByOneOutlet(70);
        String crowdedOut = story().others().getFirst();
        for (int edition = 2; edition < 5; edition++) {
            desk.tell(new Piece(ofOneOutlet(crowdedOut, 20, edition), Edition.REVISED, List.of(CHIP)));
        }

        assertThat(account().told().articles()).isEqualTo(70);
    }

    @Test
    void shouldForgetAnArticleThatHadNoRoomAndTellsItNoMore() {
        tellByOneOutlet(70);
        String crowdedOut = story().others().getFirst();
        desk.tell(new Piece(ofOneOutlet(crowdedOut, 20, 2), Edition.REVISED, List.of()));

        assertThat(account().told().articles()).isEqualTo(69);
    }

    @Test
    void shouldLoseNoArgumentForWantOfRoom() {
        tellByOneOutlet(40);
        desk.tell(new Piece(ofOneOutlet("detailed", 50, 1), Edition.FIRST,
                List.of(Told.chip("XRING O1").figure("processNm", "3").names("devices", "Pad 7").event())));
        for (int i = 0; i < 60; i++) {
            assertThat(desk.tell(new Piece(ofOneOutlet("later " + i, 60 + i, 1), Edition.FIRST, List.of(CHIP))))
                    .isEmpty();
        }

        assertThat(account().roles()).containsKeys("processNm", "devices");
    }

    private void tellByOutlets(int outlets) {
        for (int i = 0; i < outlets; i++) {
            desk.tell(piece("Outlet " + i, i, CHIP));
        }
    }

    private void tellByOneOutlet(int times) {
        for (int i = 0; i < times; i++) {
            desk.tell(new Piece(ofOneOutlet("article " + i, i, 1), Edition.FIRST, List.of(CHIP)));
        }
    }

    private static Witness ofOneOutlet(String article, int hours, int edition) {
        Witness daily = witness("Daily", hours);
        return new Witness(article, "r" + edition, null, daily.outlet(), null, "en", daily.time(),
                daily.discoveredAt().plus(Duration.ofMinutes(edition)), daily.marks());
    }

    private Story story() {
        assertThat(desk.room.stories()).hasSize(1);
        return desk.room.stories().iterator().next();
    }

    private Account account() {
        return story().account(NewsDesk.RULES.of("CHIP_LAUNCH").type());
    }
}
