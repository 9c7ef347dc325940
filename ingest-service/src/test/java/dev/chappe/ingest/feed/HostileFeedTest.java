package dev.chappe.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds made to hurt. On a well-formed feed of their size the reader takes a tenth of a second. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFeedTest {

    private static final List<String> FILES = List.of("rss-2.0.xml", "rss-0.91.xml", "rss-1.0.rdf", "atom-1.0.xml",
            "atom-0.3.xml", "feed.json");

    private static FeedReading read(String document) {
        return FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void shouldReadDeeplyNestedElements() {
        assertThat(read("<rss><channel><item><title>" + "<a>".repeat(200_000) + "x")).isNotNull();
        assertThat(read("<rss><channel>" + "<item>".repeat(200_000) + "x")).isNotNull();
        assertThat(read("<rss>" + "<a>".repeat(100_000) + "</b>".repeat(100_000))).isNotNull();
    }

    @Test
    void shouldReadAnElementOfManyAttributes() {
        StringBuilder document = new StringBuilder("<rss><channel><item><title ");
        for (int i = 0; i < 100_000; i++) {
            document.append('a').append(i).append("='1' ");
        }

        assertThat(read(document + ">x</title></item></channel></rss>")).isInstanceOf(FeedReading.Read.class);
    }

    @Test
    void shouldReadAnEndlessTitle() {
        assertThat(read("<rss><channel><item><title>" + "x".repeat(10_000_000))).isInstanceOf(FeedReading.Read.class);
    }

    @Test
    void shouldNotExpandEntities() {
        StringBuilder document = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            document.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }

        assertThat(read(document + "]><rss><channel><item><title>&a29;</title></item></channel></rss>"))
                .isInstanceOfSatisfying(FeedReading.Read.class,
                        feed -> assertThat(feed.items().getFirst().content().title()).isEqualTo("&a29;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"items\":[", "{\"items\":[{\"a\":"})
    void shouldRefuseDeeplyNestedJson(String opening) {
        assertThat(read("{\"x\":" + opening.repeat(100_000))).isInstanceOf(FeedReading.Unreadable.class);
    }

    @Test
    void shouldGiveADeclaredResultForMutatedFeeds() throws IOException {
        long seed = 17;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            byte[] document = mutated(file(FILES.get(i % FILES.size())), random);

            assertThat(FeedReader.read(document, i % 2 == 0 ? null : "utf-8")).as("seed %s, round %s", seed, i)
                    .isNotNull();
        }
    }

    @Test
    void shouldGiveADeclaredResultForAnyBytes() {
        Random random = new Random(18);
        for (int i = 0; i < 3_000; i++) {
            byte[] document = new byte[random.nextInt(300)];
            random.nextBytes(document);

            assertThat(FeedReader.read(document, "no such charset")).isNotNull();
        }
    }

    private static byte[] mutated(byte[] document, Random random) {
        byte[] mutated = document.clone();
        String letters = "<>/&;\"'[]{}!?= \u0000x";
        for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(3)) {
                case 0 -> mutated[at] = (byte) random.nextInt();
                case 1 -> mutated[at] = (byte) letters.charAt(random.nextInt(letters.length()));
                default -> {
                    int from = random.nextInt(mutated.length);
                    int length = Math.min(random.nextInt(40), mutated.length - Math.max(at, from));
                    System.arraycopy(document, from, mutated, at, length);
                }
            }
        }
        return mutated;
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = HostileFeedTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no file " + name);
            }
            return in.readAllBytes();
        }
    }
}
