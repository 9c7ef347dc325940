package dev.chappe.ingest.article;

import dev.chappe.schemas.record.Fingerprint;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param id
 *            stable, never empty
 * @param name
 *            as people write it
 * @param owner
 *            the company behind it, null when not known
 */
public record Outlet(String id, String name, @Nullable String owner) {

    private static final Outlet UNKNOWN = new Outlet("unknown", "unknown", null);

    public Outlet {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an outlet needs an id");
        }
    }

    /**
     * The outlet of an article that no configured source brought: by its name, else by the host of its address.
     *
     * @param name
     *            null or blank when not given
     * @param url
     *            null when not given
     */
    public static Outlet named(@Nullable String name, @Nullable String url) {
        if (name != null && !name.isBlank()) {
            String known = PlainText.cleanLine(name);
            return known.isEmpty() ? UNKNOWN : new Outlet(idOf(known), known, null);
        }
        return url == null
                ? UNKNOWN
                : CanonicalUrl.of(url).map(it -> new Outlet(idOf(it.host()), it.host(), null)).orElse(UNKNOWN);
    }

    /** The folded name: letters and digits, words joined by hyphens; a fingerprint where nothing is left. */
    private static String idOf(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
        return folded.isEmpty() ? Fingerprint.of(name) : folded;
    }
}
