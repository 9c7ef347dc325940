package dev.chappe.ingest.page.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A stretch of text between two breaks: a paragraph, a heading, an item of a list, a cell.
 *
 * @param element
 *            the block element it stands in
 * @param text
 *            never empty; lines that a break ends are on lines of their own, other white space is folded
 * @param linked
 *            how many of its characters stand in links
 */
record Block(Element element, String text, int linked) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int SENTENCE = 60;
    private static final int LONG = 140;
    private static final double MOSTLY = 0.5;

    boolean isHeading() {
        return HEADINGS.contains(element.normalName());
    }

    /** Share of its characters that stand in links, 0 to 1. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    /** Whether it reads like sentences rather than like a label, a menu or a teaser. */
    boolean isProse() {
        return !isHeading() && text.length() >= SENTENCE && linkDensity() < MOSTLY
                && (text.length() >= LONG || endsSentence());
    }

    /** What it adds to the prose around it: the characters that do not stand in links. */
    int prose() {
        return isProse() ? text.length() - linked : 0;
    }

    boolean endsSentence() {
        return ".!?…:;\"”»)’'".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
