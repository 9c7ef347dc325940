package dev.chappe.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chappe.ingest.article.Outlet;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedListTest {

    private static List<String> faults(String yaml) {
        return catchThrowableOfType(SettingsException.class, () -> FeedList.parse(yaml, "feeds.yaml")).faults();
    }

    @Test
    void shouldReadAFeedWithAllItHas() {
        assertThat(FeedList.parse("""
                feeds:
                  - id: gazette
                    name: La Gazette
                    url: https://gazette.example/feed?format=rss
                    language: fr
                    owner: Groupe Ada
                    interval: 5m
                    text: page
                """, "feeds.yaml")).containsExactly(new FeedSource(
                new Outlet("gazette", "La Gazette", "Groupe Ada"),
                URI.create("https://gazette.example/feed?format=rss"), "fr", PollInterval.fixed(Duration.ofMinutes(5)),
                TextFrom.PAGE));
    }

    @Test
    void shouldNeedNoMoreThanIdNameAndAddress() {
        assertThat(FeedList.parse("feeds: [{id: 01net, name: 01net, url: 'http://a.example'}]", "feeds.yaml"))
                .containsExactly(new FeedSource(new Outlet("01net", "01net", null), URI.create("http://a.example"),
                        null, PollInterval.USUAL, TextFrom.FEED));
    }

    @Test
    void shouldTellEveryFaultAtOnceWithItsLineAndTheNameThatWasMeant() {
        assertThat(faults("""
                feeds:
                  - id: one
                    nmae: One
                    url: https://one.example
                  - id: two
                    name: Two
                    url: ftp://two.example
                    intervall: 5m
                  - id: one
                    name: Three
                    url: https://three.example
                    interval: 5s
                    language: french!
                  - just words
                fedes: []
                """)).containsExactlyInAnyOrder("feeds.yaml line 3: unknown key nmae, did you mean name?",
                "feeds.yaml line 8: unknown key intervall, did you mean interval?",
                "feeds.yaml line 14: an entry needs keys: id, name and url",
                "feeds.yaml line 15: unknown key fedes, did you mean feeds?",
                "feeds.yaml line 2: name is missing",
                "feeds.yaml line 7: url is \"ftp://two.example\", but must be an address such as"
                        + " https://example.org/feed",
                "feeds.yaml line 9: id one is taken in line 2",
                "feeds.yaml line 12: interval is \"5s\", but must be a time such as 100ms, 30s, 5m, 2h or 7d, one"
                        + " minute at least",
                "feeds.yaml line 13: language is \"french!\", but must be a tag such as fr or en-GB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|must begin with", "- a|must begin with",
        "feeds: 7|must be a list", "feeds: [{id: [a]}]|id must be a text", "feeds: [|no YAML",
        "feeds: [{id: Not Good, name: a, url: 'https://a.example'}]|lower-case letters"})
    void shouldSayWhatIsWrongWithTheFile(String yaml, String fault) {
        assertThat(faults(yaml)).anySatisfy(text -> assertThat(text).startsWith("feeds.yaml line 1: ").contains(fault));
    }

    @Test
    void shouldNameAFileThatIsNotThere(@TempDir Path directory) {
        SettingsException missing = catchThrowableOfType(SettingsException.class,
                () -> FeedList.read(directory.resolve("none.yaml")));

        assertThat(missing).hasMessageContaining("none.yaml").hasMessageContaining("CHAPPE_INGEST_FEEDS");
    }

    @Test
    void shouldBringAListOfFrenchAndEnglishFeeds() {
        List<FeedSource> feeds = FeedList.bundled();

        assertThat(feeds).extracting(FeedSource::language).containsOnly("fr", "en");
        assertThat(feeds).extracting(FeedSource::url).doesNotHaveDuplicates()
                .allSatisfy(url -> assertThat(url.getScheme()).isEqualTo("https"));
        assertThat(feeds).filteredOn(feed -> "fr".equals(feed.language())).hasSizeGreaterThan(10);
        assertThat(feeds).filteredOn(feed -> "en".equals(feed.language())).hasSizeGreaterThan(10);
    }

    @Test
    void shouldReadOrRefuseAnyText() {
        Random random = new Random(3);
        String letters = "feds: []{}-\n\"'&*!#|> id name url";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder yaml = new StringBuilder(random.nextBoolean() ? "feeds:\n" : "");
            for (int length = random.nextInt(50); length > 0; length--) {
                yaml.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                assertThat(FeedList.parse(yaml.toString(), "feeds.yaml")).isNotNull();
            } catch (SettingsException refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        }
    }
}
