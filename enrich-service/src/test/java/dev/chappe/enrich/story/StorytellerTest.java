package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.NewsDesk.piece;
import static dev.chappe.enrich.story.NewsDesk.revised;
import static dev.chappe.enrich.story.NewsDesk.witness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorytellerTest {

    private static final Event CHIP = Told.chip("XRING O1").event();

    private final NewsDesk desk = new NewsDesk();

    @Test
    void shouldTellANewEventOnce() {
        assertThat(desk.changes(piece("Daily", 0, CHIP))).containsExactly("NEW 1");
        assertThat(desk.room.stories()).hasSize(1);
    }

    @Test
    void shouldTellWhenAnotherOriginTellsTheSame() {
        desk.tell(piece("Daily", 0, CHIP));

        assertThat(desk.changes(piece("Herald", 1, Told.chip("Xring-O1").event())))
                .containsExactly("CORROBORATED 2");
    }

    @Test
    void shouldTellNothingWhenACopyComesFromAnotherOutlet() {
        Witness daily = witness("Daily", 0);
        Witness copy = new Witness("copy", "r1", null, new Outlet("Herald", "Herald", null), null, "en",
                daily.time(), daily.discoveredAt(), daily.marks());
        desk.tell(piece(daily, CHIP));

        assertThat(desk.changes(piece(copy, CHIP))).isEmpty();
    }

    @Test
    void shouldTellWhenAnArgumentIsFilled() {
        desk.tell(piece("Daily", 0, CHIP));

        List<StoryRevision> revisions = desk
                .tell(piece("Herald", 1, Told.chip("XRING O1").figure("processNm", "3").event()));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.UPDATED);
            assertThat(revision.account().roles()).containsKey("processNm");
            assertThat(revision.account().told().origins()).isEqualTo(2);
        });
    }

    @Test
    void shouldTellWhenARumourIsAnnounced() {
        desk.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RUMOURED).event()));

        assertThat(desk.tell(piece("Herald", 24, CHIP))).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.UPDATED);
            assertThat(revision.account().factuality()).isEqualTo(Factuality.ANNOUNCED);
        });
    }

    @Test
    void shouldTakeBackARumourThatIsDenied() {
        desk.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RUMOURED).event()));

        assertThat(desk.changes(piece("Herald", 5, Told.chip("XRING O1").as(Factuality.DENIED).event())))
                .containsExactly("RETRACTED 2");
        assertThat(desk.changes(piece("Echo", 6, Told.chip("XRING O1").as(Factuality.RUMOURED).event())))
                .as("a rumour does not undo a denial").isEmpty();
        assertThat(desk.changes(piece("Post", 9, CHIP))).as("an announcement does")
                .containsExactly("UPDATED 3");
    }

    @Test
    void shouldSayNothingOfADenialThatNobodyAskedFor() {
        assertThat(desk.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.DENIED).event()))).isEmpty();
    }

    @Test
    void shouldNotRaiseAFalseAlarmWhenTheDenialOvertakesTheRumour() {
        desk.tell(piece("Herald", 5, Told.chip("XRING O1").as(Factuality.DENIED).event()));

        assertThat(desk.changes(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RUMOURED).event())))
                .containsExactly("RETRACTED 1");
    }

    @Test
    void shouldReplaceWhatAnArticleToldInAnEarlierEdition() {
        desk.tell(piece("Daily", 0, Told.chip("XRING O1").figure("processNm", "4").event()));

        List<StoryRevision> revisions = desk
                .tell(revised("Daily", 0, Told.chip("XRING O1").figure("processNm", "3").event()));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.UPDATED);
            assertThat(revision.account().told().articles()).isEqualTo(1);
            assertThat(revision.account().dissents()).isEmpty();
        });
    }

    @Test
    void shouldTakeBackWhatItsOnlyArticleTellsNoMore() {
        desk.tell(piece("Daily", 0, CHIP));

        assertThat(desk.changes(revised("Daily", 0))).containsExactly("RETRACTED 2");
        assertThat(desk.changes(piece("Herald", 3, CHIP))).as("known, so never new again")
                .containsExactly("UPDATED 3");
    }

    @Test
    void shouldKeepWhatOtherArticlesStillTell() {
        desk.tell(piece("Daily", 0, CHIP));
        desk.tell(piece("Herald", 1, CHIP));

        assertThat(desk.changes(revised("Daily", 0))).isEmpty();
    }

    @Test
    void shouldKeepAFigureThatIsToldOtherwiseWithWhoTellsIt() {
        desk.tell(piece("Daily", 0, Told.chip("XRING O1").figure("processNm", "3").event()));
        desk.tell(piece("Herald", 1, Told.chip("XRING O1").figure("processNm", "3").event()));

        List<StoryRevision> revisions = desk
                .tell(piece("Echo", 2, Told.chip("XRING O1").figure("processNm", "4").event()));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.account().roles()).containsEntry("processNm", new Figure(new BigDecimal("3")));
            assertThat(revision.account().dissents()).singleElement().satisfies(dissent -> {
                assertThat(dissent.role()).isEqualTo("processNm");
                assertThat(dissent.tellers()).extracting(Witness::articleId).containsExactly("article of Echo");
            });
        });
    }

    @Test
    void shouldTakeTheFullestNameAndEveryDevice() {
        desk.tell(piece("Daily", 0, Told.chip("Xring O1").names("devices", "15S Pro").event()));

        List<StoryRevision> revisions = desk
                .tell(piece("Herald", 1, Told.chip("Xiaomi XRING O1").names("devices", "Pad 7 Ultra").event()));

        assertThat(revisions.getFirst().account().roles())
                .containsEntry("chip", new Name("Xiaomi XRING O1", null))
                .containsEntry("devices", new Names(List.of(new Name("15S Pro", null), new Name("Pad 7 Ultra", null))));
    }

    @Test
    void shouldAttachBackgroundWithoutMakingAnOldEventYoung() {
        desk.tell(piece("Daily", 0, CHIP));
        desk.tell(piece("Herald", 24 * 200, Told.chip("XRING O1").as(Factuality.RETROSPECTIVE).event()));

        assertThat(desk.room.stories()).hasSize(1);
        assertThat(desk.changes(piece("Echo", 24 * 220, CHIP))).as("out of the window of the news")
                .containsExactly("NEW 1");
    }

    @Test
    void shouldSayThatAnEventKnownFromBackgroundAloneIsRetrospective() {
        assertThat(desk.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RETROSPECTIVE).event())))
                .singleElement()
                .satisfies(revision -> assertThat(revision.account().factuality())
                        .isEqualTo(Factuality.RETROSPECTIVE));
    }

    @Test
    void shouldMeetAcrossAStatedConversion() {
        desk.tell(piece("Daily", 0, pledge("200000000000", "CNY").amount("amountConverted", "27800000000", "USD")
                .event()));

        List<StoryRevision> revisions = desk.tell(piece("Herald", 1, pledge("27.7e9", "USD").event()));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.CORROBORATED);
            assertThat(revision.account().roles().get("amount"))
                    .isEqualTo(new Amount(new BigDecimal("200000000000"), null, "CNY"));
        });
    }

    @Test
    void shouldKeepNothingOfAnArticleThatFailsHalfway() {
        ArticleMentions article = new ArticleMentions(NewsDesk.RULES.of(CHIP.type()).shelf(CHIP), witness("Daily", 0),
                ArticleMentions.Edition.FIRST, List.of(CHIP, Told.of("NO_SUCH_TYPE").event()));
        Storyteller storyteller = new Storyteller(NewsDesk.RULES);
        MemoryShelf shelf = new MemoryShelf();

        assertThatThrownBy(() -> storyteller.tell(article, shelf))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(shelf.stories()).isEmpty();
        assertThat(desk.changes(piece("Daily", 0, CHIP))).as("as if nothing had been told")
                .containsExactly("NEW 1");
    }

    private static Told pledge(String amount, String currency) {
        return Told.of("INVESTMENT_PLEDGE").known("investor", "Xiaomi", "Q1636958").amount("amount", amount, currency);
    }
}
