package dev.chappe.launcher.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.slf4j.LoggerFactory;

/** The console's page in a real browser, over everything that the demo runs. */
class ConsolePageIT {

    private static final List<String> VIEWS = List.of("live", "trends", "alerts", "feeds", "rules", "status");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long FIRST_PAINT = 1_000;
    private static final long MOST_BYTES = 300_000;

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;
    private static Browser browser;
    private static URI page;

    @BeforeAll
    static void lookAtTheSample() throws IOException {
        Optional<Browser> found = Browser.find();
        if (found.isEmpty()) {
            String absent = "THE CONSOLE'S PAGE IS NOT TESTED: chromium and chromedriver are not on the PATH;"
                    + " on Debian: apt-get install chromium chromium-driver";
            LoggerFactory.getLogger(ConsolePageIT.class).error(absent);
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                fail(absent);
            }
            Assumptions.abort(absent);
        }
        browser = found.orElseThrow();
        newsroom = Newsroom.open(folder);
        page = newsroom.page();
        browser.visit(page);
    }

    @AfterAll
    static void stop() {
        Optional.ofNullable(newsroom).ifPresent(Newsroom::close);
        Optional.ofNullable(browser).ifPresent(Browser::close);
    }

    @BeforeEach
    void lookAtADesk() {
        browser.resize(Browser.Size.DESK);
        browser.complaints();
    }

    @Test
    void shouldShowEventsAsTheyComeWithoutAReload() throws Exception {
        browser.open("live");
        browser.await(".connection[data-state=open]");
        browser.await(".events .event");
        browser.run("window.sameDocument = true");

        newsroom.tell("Nvidia to spend 5 billion dollars in Taiwan", "Nvidia will invest 5 billion dollars in Taiwan.");

        assertThat(browser.await(".event.fresh", "Nvidia").getText()).contains("5 billion USD");
        assertThat(browser.run("return window.sameDocument === true")).isEqualTo(true);
        browser.picture("live");
    }

    @Test
    void shouldShowTheEventsThatAFilterAsksForAndNoOthers() {
        browser.open("live");
        browser.click("#filter-type-CHIP_LAUNCH");
        browser.await(".chip", "Chip launch");
        browser.await(".events .event .type", "Chip launch");

        assertThat(browser.texts(".events .event .type")).isNotEmpty().containsOnly("Chip launch");
        assertThat(browser.address()).endsWith("#/live?type=CHIP_LAUNCH");

        browser.type("#filter-text", "no such word anywhere");
        assertThat(browser.await(".blank-title").getText()).isEqualTo("No event matches these filters.");
    }

    @Test
    void shouldOpenAnEventByTheKeyboardAndShowTheWordsThatProveIt() {
        browser.open("live?text=Xiaomi&type=INVESTMENT_PLEDGE");
        browser.await(".events .event");
        browser.type("body", "j");
        browser.await(".event[data-selected]");
        browser.type("body", Keys.ENTER);

        browser.await(".event-page mark");
        assertThat(browser.texts(".facts dd")).contains("Xiaomi", "200 billion CNY");
        assertThat(browser.texts(".history .change")).contains("New");
        browser.picture("event");
    }

    @Test
    void shouldShowAScriptInATitleAsText() throws Exception {
        newsroom.tell("<script>document.title='owned'</script> Intel to spend 7 billion euros",
                "Intel will invest 7 billion euros in Ireland over four years.");

        browser.open("live?organisation=Intel");
        browser.click(".event h3 a");
        browser.await(".articles h3");

        assertThat(browser.texts(".articles h3")).anyMatch(title -> title.contains("Intel to spend 7 billion"));
        assertThat(browser.all("#content script")).isEmpty();
        assertThat(browser.title()).doesNotContain("owned");
    }

    @Test
    void shouldReadSumsAsPeopleWriteThemInBothLanguages() {
        look("status");

        assertThat(browser.module("filters.js", """
                ["1 billion", "1,5 Md", "2.5bn", "500 M", "2 000 000", "1.234.567", "lots"].map(module.figure)
                """)).isEqualTo("""
                ["1000000000","1500000000","2500000000","500000000","2000000","1234567",null]""");
    }

    @Test
    void shouldQuoteWhatIsTypedIntoARule() {
        look("status");

        assertThat(browser.module("rule-text.js",
                """
                        module.ruleText({name: "Été: 1", about: "it's\\nall", subject: "trends", topic: "a: b, [c]", origins: "2",
                          channel: "stdout", throttle: ""}, {states: ["PEAK"], windows: []}).split("\\n")
                        """))
                .contains("\"  ete-1:\"", "about: 'it''s all'", "topic: ['a: b', '[c]']", "state: [PEAK]");
    }

    @Test
    void shouldDrawTheCourseOfATrend() {
        browser.open("trends");
        browser.await(".trends .sparkline");
        browser.picture("trends");
        browser.open("trends?text=Xiaomi&kind=ORGANISATION");
        browser.click(".trends a.open");
        browser.await(".chart canvas");

        assertThat(browser
                .number("""
                        const canvas = document.querySelector(".chart canvas");
                        return canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.filter((byte) => byte > 0).length;
                        """))
                .isGreaterThan(1_000);
        assertThat(browser.await(".behind .event").getText()).contains("Xiaomi");
        browser.picture("topic");
    }

    @Test
    void shouldFireARuleThatWasWrittenInTheForm() throws Exception {
        newsroom.tell("Sony to spend 3 billion dollars on sensors",
                "Sony will invest 3 billion dollars in sensors over two years.");
        browser.open("live?organisation=Sony");
        browser.await(".events .event");
        browser.open("rules");
        browser.type("#rule-name", Keys.chord(Keys.CONTROL, "a") + "sony-pledges");
        browser.click("#rule-types-INVESTMENT_PLEDGE");
        browser.type("#rule-organisation", "Sony");
        browser.type("#rule-least", "1 billion");
        browser.click("#rule-try");
        assertThat(browser.await(".fired .alert").getText()).contains("sony-pledges").contains("Sony");
        browser.picture("rules");
        browser.click("#rule-publish");
        browser.await(".notice.good");

        browser.open("alerts?rule=console%2Fsony-pledges");
        browser.await(".connection[data-state=open]");
        newsroom.tell("Sony adds 4 billion dollars for studios",
                "Sony plans to invest 4 billion dollars in its film studios.");

        assertThat(browser.await(".alerts .alert", "4 billion").getText()).contains("console/sony-pledges");
        browser.picture("alerts");
    }

    @Test
    void shouldAskNoOtherHostAndBreakNoPolicy() {
        browser.requests();
        VIEWS.forEach(this::look);

        assertThat(browser.requests()).isNotEmpty()
                .allMatch(address -> address.getAuthority() == null
                        || address.getAuthority().equals(page.getAuthority()));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void shouldHoldNoSeriousBarrierByDayAndByNightInBothLanguages() {
        Map.of("en", "light", "fr", "dark").forEach((language, theme) -> {
            look("status");
            browser.run("localStorage.setItem('chappe.language', arguments[0])", language);
            browser.run("localStorage.setItem('chappe.theme', arguments[0])", theme);
            VIEWS.forEach(view -> {
                look(view);
                assertThat(browser.barriers()).as("%s %s %s", view, language, theme).isEmpty();
            });
        });
        browser.run("localStorage.clear()");
    }

    @Test
    void shouldHoldNoConnectionForPagesThatWereLeft() {
        // Browsers keep six connections to a host.
        for (int page = 0; page < 8; page++) {
            look("live");
        }

        browser.await(".connection[data-state=open]");
    }

    @Test
    void shouldFitAPhone() {
        browser.resize(Browser.Size.PHONE);
        VIEWS.forEach(view -> {
            look(view);
            assertThat(browser.number("return document.documentElement.scrollWidth")).as(view)
                    .isLessThanOrEqualTo(Browser.Size.PHONE.width());
        });
        look("live");
        browser.await(".events .event");
        browser.picture("phone");
    }

    @Test
    void shouldPaintSoonAndWeighLittle() {
        look("live");

        assertThat(browser.number("return performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                .isLessThan(FIRST_PAINT);
        assertThat(browser.number("""
                return performance.getEntriesByType("resource").filter((entry) => !entry.name.includes("/api/"))
                  .reduce((sum, entry) => sum + entry.decodedBodySize, 0)
                """)).isBetween(1L, MOST_BYTES);
    }

    /** Opens a view and waits until it has something to say. */
    private void look(String view) {
        browser.open(view);
        browser.await("nav [data-current]");
        browser.await("#content h1");
        await().atMost(PATIENCE).until(() -> browser.all(".loading").isEmpty());
    }
}
