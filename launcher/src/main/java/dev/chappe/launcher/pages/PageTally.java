package dev.chappe.launcher.pages;

import java.util.List;

/**
 * How the pages of a language came out.
 *
 * @param held
 *            stretches that the text must hold, and does
 * @param kept
 *            stretches that it must not hold, and does not
 * @param texts
 *            pages of which all of the text is known
 */
record PageTally(int pages, Share held, Share kept, int texts, Shingles shingles) {

    static final PageTally NONE = new PageTally(0, Share.NONE, Share.NONE, 0, Shingles.NONE);

    /** How many of how many. */
    record Share(int right, int all) {

        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(right + other.right, all + other.all);
        }

        double value() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    /** One page, white space folded. */
    static PageTally of(PageTruth truth, String found) {
        int with = truth.with().size();
        int without = truth.without().size();
        return new PageTally(1, new Share(with - missing(truth, found).size(), with),
                new Share(without - excess(truth, found).size(), without),
                truth.text() == null ? 0 : 1,
                truth.text() == null ? Shingles.NONE : Shingles.of(truth.text(), found));
    }

    PageTally plus(PageTally other) {
        return new PageTally(pages + other.pages, held.plus(other.held), kept.plus(other.kept), texts + other.texts,
                shingles.plus(other.shingles));
    }

    /** Over both kinds of stretches. */
    double accuracy() {
        return held.plus(kept).value();
    }

    /** Stretches that a text must hold, and does not. */
    static List<String> missing(PageTruth truth, String found) {
        String text = fold(found);
        return truth.with().stream().filter(stretch -> !text.contains(fold(stretch))).toList();
    }

    /** Stretches that a text must not hold, and does. */
    static List<String> excess(PageTruth truth, String found) {
        String text = fold(found);
        return truth.without().stream().filter(stretch -> text.contains(fold(stretch))).toList();
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
