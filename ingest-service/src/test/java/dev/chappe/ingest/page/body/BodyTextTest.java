package dev.chappe.ingest.page.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    private static final String ONE = "The foundry in Dresden will start production in the spring of 2027, its managing"
            + " director said on Tuesday, a year later than planned.";
    private static final String TWO = "Some two thousand people will work there, according to the company, which has"
            + " invested ten billion euros, half of it public money.";
    private static final String THREE = "Analysts doubted whether customers would follow, given what the chips cost and"
            + " how long carmakers take to change their suppliers.";
    private static final String OTHER = "A reader from Ulm wrote that he had never seen so much nonsense in one place, and"
            + " that he would not come back for more of it.";

    private static String textOf(String html) {
        return BodyText.of(Jsoup.parse(html).body(), "Dresden starts later");
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
    }

    @Test
    void shouldGiveOneLineForEachParagraph() {
        assertThat(textOf("<article>" + paragraphs(ONE, TWO) + "</article>")).isEqualTo(ONE + "\n" + TWO);
    }

    @Test
    void shouldLeaveOutMenusAsidesAndFooters() {
        assertThat(textOf("<nav><a href=/>Home</a></nav><main><article>" + paragraphs(ONE, TWO)
                + "</article><aside>" + paragraphs(OTHER) + "</aside></main><footer>" + paragraphs(OTHER)
                + "</footer>"))
                .isEqualTo(ONE + "\n" + TWO);
    }

    @Test
    void shouldLeaveOutCommentsTeasersAndConsentByTheirNames() {
        assertThat(textOf("<div id=story>" + paragraphs(ONE, TWO) + "<div class='related-articles'>" + paragraphs(OTHER)
                + "</div>" + paragraphs(THREE) + "</div><ol class=commentList>" + paragraphs(OTHER)
                + "</ol><div id=cookie-banner>" + paragraphs(OTHER) + "</div>"))
                .isEqualTo(String.join("\n", ONE, TWO, THREE));
    }

    @Test
    void shouldKeepAnArticleWhoseElementIsNamedAfterWhatStandsBeside() {
        assertThat(textOf("<div class='page has-sidebar'><div class='layout-sidebar'>" + paragraphs(ONE, TWO, THREE)
                + "</div></div>")).isEqualTo(String.join("\n", ONE, TWO, THREE));
    }

    @Test
    void shouldKeepPartsOfASentenceWhateverTheyAreCalled() {
        assertThat(textOf("<div><p><span class=dateline>DRESDEN – </span>" + ONE + "</p>" + paragraphs(TWO) + "</div>"))
                .isEqualTo("DRESDEN – " + ONE + "\n" + TWO);
    }

    @Test
    void shouldTakeTheLeadThatStandsBeforeTheArticle() {
        assertThat(textOf("<main><h1>Dresden starts later</h1><div class=standfirst><p>" + THREE
                + "</p></div><div class=article-body>" + paragraphs(ONE, TWO) + "</div></main>"))
                .isEqualTo(String.join("\n", THREE, ONE, TWO));
    }

    @Test
    void shouldJoinAnArticleThatIsLaidOutInSeveralParts() {
        assertThat(textOf("<main><section class=part>" + paragraphs(ONE, TWO) + "</section><div>Advertisement</div>"
                + "<section class=part>" + paragraphs(THREE) + "</section></main>"))
                .isEqualTo(String.join("\n", ONE, TWO, THREE));
    }

    @Test
    void shouldLeaveOutLinesThatLeadElsewhere() {
        assertThat(textOf("<article>" + paragraphs(ONE, "<a href=/b>Read more: what carmakers want</a>",
                "Lire aussi : <a href=/c>ce que veulent les constructeurs</a>", TWO, "Photo: Getty Images",
                "Advertisement") + paragraphs(THREE) + "</article>")).isEqualTo(String.join("\n", ONE, TWO, THREE));
    }

    @Test
    void shouldEndWhereAHeadingSaysThatOtherStoriesFollow() {
        assertThat(textOf("<article>" + paragraphs(ONE, TWO, THREE, ONE) + "<h3>Related stories</h3>"
                + paragraphs(OTHER) + "</article>")).isEqualTo(String.join("\n", ONE, TWO, THREE, ONE));
    }

    @Test
    void shouldKeepHeadingsListsAndTablesWithinTheArticle() {
        assertThat(textOf("<article>" + paragraphs(ONE) + "<h2>What it costs</h2><ul><li>Land: free</li></ul>"
                + "<table><tr><td>Tools</td><td>4 bn</td></tr></table>" + paragraphs(TWO) + "</article>"))
                .isEqualTo(String.join("\n", ONE, "What it costs", "Land: free", "Tools", "4 bn", TWO));
    }

    @Test
    void shouldLeaveOutCaptionsAndTheLinesOfAuthorAndDate() {
        assertThat(textOf("<article><p class=byline>By Ada Lang</p><p>3 May</p>" + paragraphs(ONE)
                + "<figure><img><figcaption>" + OTHER + "</figcaption></figure>" + paragraphs(TWO) + "</article>"))
                .isEqualTo(ONE + "\n" + TWO);
    }

    @Test
    void shouldReadParagraphsThatAreMadeOfLineBreaks() {
        assertThat(textOf("<div id=text>" + ONE + "<br><br>" + TWO + "<br>" + THREE + "</div>"))
                .isEqualTo(String.join("\n", ONE, TWO, THREE));
    }

    @Test
    void shouldShowHiddenTextWhereItIsMostOfTheArticle() {
        assertThat(textOf("<article><div>" + paragraphs(ONE) + "</div><div style='display: none'>"
                + paragraphs(TWO, THREE) + "</div></article>")).contains(TWO, THREE);
        assertThat(textOf("<article><div>" + paragraphs(ONE, TWO, THREE) + "</div><div style='display: none'>"
                + paragraphs(OTHER) + "</div></article>")).doesNotContain(OTHER);
    }
}
