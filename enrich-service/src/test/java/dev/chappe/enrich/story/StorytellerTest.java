package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.Newsroom.piece;
import static dev.chappe.enrich.story.Newsroom.revised;
import static dev.chappe.enrich.story.Newsroom.witness;
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

    private final Newsroom newsroom = new Newsroom();

    @Test
    void shouldTellANewEventOnce() {
        assertThat(newsroom.changes(piece("Daily", 0, CHIP))).containsExactly("NEW 1");
        assertThat(newsroom.shelf.stories()).hasSize(1);
    }

    @Test
    void shouldTellWhenAnotherOriginTellsTheSame() {
        newsroom.tell(piece("Daily", 0, CHIP));

        assertThat(newsroom.changes(piece("Herald", 1, Told.chip("Xring-O1").event())))
                .containsExactly("CORROBORATED 2");
    }

    @Test
    void shouldTellNothingWhenACopyComesFromAnotherOutlet() {
        Witness daily = witness("Daily", 0);
        Witness copy = new Witness("copy", "r1", null, new Outlet("Herald", "Herald", null), null, "en",
                daily.time(), daily.discoveredAt(), daily.marks());
        newsroom.tell(piece(daily, CHIP));

        assertThat(newsroom.changes(piece(copy, CHIP))).isEmpty();
    }

    @Test
    void shouldTellWhenAnArgumentIsFilled() {
        newsroom.tell(piece("Daily", 0, CHIP));

        List<StoryRevision> revisions = newsroom
                .tell(piece("Herald", 1, Told.chip("XRING O1").figure("processNm", "3").event()));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.UPDATED);
            assertThat(revision.account().roles()).containsKey("processNm");
            assertThat(revision.account().told().origins()).isEqualTo(2);
        });
    }

    @Test
    void shouldTellWhenARumourIsAnnounced() {
        newsroom.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RUMOURED).event()));

        assertThat(newsroom.tell(piece("Herald", 24, CHIP))).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.UPDATED);
            assertThat(revision.account().factuality()).isEqualTo(Factuality.ANNOUNCED);
        });
    }

    @Test
    void shouldTakeBackARumourThatIsDenied() {
        newsroom.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RUMOURED).event()));

        assertThat(newsroom.changes(piece("Herald", 5, Told.chip("XRING O1").as(Factuality.DENIED).event())))
                .containsExactly("RETRACTED 2");
        assertThat(newsroom.changes(piece("Echo", 6, Told.chip("XRING O1").as(Factuality.RUMOURED).event())))
                .as("a rumour does not undo a denial").isEmpty();
        assertThat(newsroom.changes(piece("Post", 9, CHIP))).as("an announcement does")
                .containsExactly("UPDATED 3");
    }

    @Test
    void shouldSayNothingOfADenialThatNobodyAskedFor() {
        assertThat(newsroom.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.DENIED).event()))).isEmpty();
    }

    @Test
    void shouldNotRaiseAFalseAlarmWhenTheDenialOvertakesTheRumour() {
        newsroom.tell(piece("Herald", 5, Told.chip("XRING O1").as(Factuality.DENIED).event()));

        assertThat(newsroom.changes(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RUMOURED).event())))
                .containsExactly("RETRACTED 1");
    }

    @Test
    void shouldReplaceWhatAnArticleToldInAnEarlierEdition() {
        newsroom.tell(piece("Daily", 0, Told.chip("XRING O1").figure("processNm", "4").event()));

        List<StoryRevision> revisions = newsroom
                .tell(revised("Daily", 0, Told.chip("XRING O1").figure("processNm", "3").event()));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.UPDATED);
            assertThat(revision.account().told().articles()).isEqualTo(1);
            assertThat(revision.account().dissents()).isEmpty();
        });
    }

    @Test
    void shouldTakeBackWhatItsOnlyArticleTellsNoMore() {
        newsroom.tell(piece("Daily", 0, CHIP));

        assertThat(newsroom.changes(revised("Daily", 0))).containsExactly("RETRACTED 2");
        assertThat(newsroom.changes(piece("Herald", 3, CHIP))).as("known, so never new again")
                .containsExactly("UPDATED 3");
    }

    @Test
    void shouldKeepWhatOtherArticlesStillTell() {
        newsroom.tell(piece("Daily", 0, CHIP));
        newsroom.tell(piece("Herald", 1, CHIP));

        assertThat(newsroom.changes(revised("Daily", 0))).isEmpty();
    }

    @Test
    void shouldKeepAFigureThatIsToldOtherwiseWithWhoTellsIt() {
        newsroom.tell(piece("Daily", 0, Told.chip("XRING O1").figure("processNm", "3").event()));
        newsroom.tell(piece("Herald", 1, Told.chip("XRING O1").figure("processNm", "3").event()));

        List<StoryRevision> revisions = newsroom
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
        newsroom.tell(piece("Daily", 0, Told.chip("Xring O1").names("devices", "15S Pro").event()));

        List<StoryRevision> revisions = newsroom
                .tell(piece("Herald", 1, Told.chip("Xiaomi XRING O1").names("devices", "Pad 7 Ultra").event()));

        assertThat(revisions.getFirst().account().roles())
                .containsEntry("chip", new Name("Xiaomi XRING O1", null))
                .containsEntry("devices", new Names(List.of(new Name("15S Pro", null), new Name("Pad 7 Ultra", null))));
    }

    @Test
    void shouldAttachBackgroundWithoutMakingAnOldEventYoung() {
        newsroom.tell(piece("Daily", 0, CHIP));
        newsroom.tell(piece("Herald", 24 * 200, Told.chip("XRING O1").as(Factuality.RETROSPECTIVE).event()));

        assertThat(newsroom.shelf.stories()).hasSize(1);
        assertThat(newsroom.changes(piece("Echo", 24 * 220, CHIP))).as("out of the window of the news")
                .containsExactly("NEW 1");
    }

    @Test
    void shouldSayThatAnEventKnownFromBackgroundAloneIsRetrospective() {
        assertThat(newsroom.tell(piece("Daily", 0, Told.chip("XRING O1").as(Factuality.RETROSPECTIVE).event())))
                .singleElement()
                .satisfies(revision -> assertThat(revision.account().factuality())
                        .isEqualTo(Factuality.RETROSPECTIVE));
    }

    @Test
    void shouldMeetAcrossAStatedConversion() {
        newsroom.tell(piece("Daily", 0, pledge("200000000000", "CNY").amount("amountConverted", "27800000000", "USD")
                .event()));

        List<StoryRevision> revisions = newsroom.tell(piece("Herald", 1, pledge("27.7e9", "USD").event()));

        assertThat(revisions).singleElement().satisfies(revision -> {
            assertThat(revision.change()).isEqualTo(Change.CORROBORATED);
            assertThat(revision.account().roles().get("amount"))
                    .isEqualTo(new Amount(new BigDecimal("200000000000"), null, "CNY"));
        });
    }

    @Test
    void shouldKeepNothingOfAnArticleThatFailsHalfway() {
        ArticleMentions article = new ArticleMentions(Newsroom.RULES.of(CHIP.type()).shelf(CHIP), witness("Daily", 0),
                ArticleMentions.Edition.FIRST, List.of(CHIP, Told.of("NO_SUCH_TYPE").event()));
        Storyteller storyteller = new Storyteller(Newsroom.RULES);

        assertThatThrownBy(() -> storyteller.tell(article, newsroom.shelf))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(newsroom.shelf.stories()).isEmpty();
        assertThat(newsroom.changes(piece("Daily", 0, CHIP))).as("as if nothing had been told")
                .containsExactly("NEW 1");
    }

    private static Told pledge(String amount, String currency) {
        return Told.of("INVESTMENT_PLEDGE").known("investor", "Xiaomi", "Q1636958").amount("amount", amount, currency);
    }
}
