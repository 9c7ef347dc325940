package dev.chappe.enrich.hostile;

import dev.chappe.enrich.text.ArticleText;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Articles that no newsroom would write, an endless series of them. Equal seeds give equal series. One in twenty has the
 * full length; the logarithm of the others' lengths is spread evenly.
 */
public final class HostileArticles {

    private static final int LONGEST_TITLE = 200;
    private static final int FULL_LENGTH = 20;

    private static final List<@Nullable Instant> DATES = List.of(Instant.parse("2025-05-22T10:00:00Z"),
            Instant.parse("1970-01-01T00:00:00Z"), Instant.MAX, Instant.MIN);

    private final Random random;
    private final int longest;

    /**
     * @param longest
     *            of a body, in UTF-16 units
     */
    public HostileArticles(long seed, int longest) {
        this.random = new Random(seed);
        this.longest = longest;
    }

    /** An article with the manner in which it is hostile. */
    public record Hostile(HostileManner manner, ArticleText article) {}

    public Hostile next() {
        HostileManner[] manners = HostileManner.values();
        HostileManner manner = manners[random.nextInt(manners.length)];
        boolean full = random.nextInt(FULL_LENGTH) == 0;
        int length = full ? longest : (int) Math.exp(random.nextDouble() * Math.log(longest));
        String title = manner.write(random, random.nextInt(LONGEST_TITLE));
        String body = manner.write(random, length);
        return new Hostile(manner, new ArticleText(title, body, language(), published()));
    }

    private String language() {
        return random.nextBoolean() ? "fr" : "en";
    }

    private @Nullable Instant published() {
        int choice = random.nextInt(20);
        return choice < DATES.size() ? DATES.get(choice) : choice % 2 == 0 ? null : DATES.getFirst();
    }
}
