package dev.chappe.launcher.faults;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that is put on news.articles. */
sealed interface PlayedRecord {

    /** Records of one group stay in order: they go to one partition. */
    int group();

    /**
     * An article.
     *
     * @param second
     *            when it was discovered, in seconds after the first
     * @param hostileDate
     *            a wrong date of publication, null for one that is right
     */
    record Story(int group, String id, String revision, String outlet, String language, String title, String body,
            int second, @Nullable Instant hostileDate) implements PlayedRecord {}

    /**
     * Bytes that are no article.
     *
     * @param bytes
     *            a character for each byte, in ISO 8859-1; null for a record without a value
     */
    record Poison(int group, String key, @Nullable String bytes) implements PlayedRecord {}
}
