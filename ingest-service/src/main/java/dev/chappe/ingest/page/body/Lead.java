package dev.chappe.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs that stand between the headline of a page and the element of its article. */
final class Lead {

    /** More paragraphs than that are something else. */
    private static final int MOST = 4;
    /** How far up the common parent of the lead and the article may be. */
    private static final int LEVELS = 4;
    private static final int NAMED_WITHIN = 3;
    private static final int HEADLINE = 15;
    private static final double LINKED = 0.3;

    private Lead() {}

    /**
     * The lead, empty when the page has none outside of the root.
     *
     * @param page
     *            blocks of the page
     * @param isLead
     *            whether an element is named for that
     */
    static List<Block> before(Element root, List<Block> page, String title, Predicate<Element> isLead) {
        int start = 0;
        int headline = page.size();
        while (start < page.size() && !isInside(page.get(start).element(), root)) {
            headline = isHeadline(page.get(start), title) ? start : headline;
            start++;
        }
        if (start == page.size()) {
            return List.of();
        }
        Element around = ancestor(root);
        List<Block> lead = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            Block block = page.get(i);
            if (block.isProse() && block.linkDensity() < LINKED && !title.contains(block.text())
                    && (isNamed(block.element(), isLead) || (i > headline && isInside(block.element(), around)))) {
                lead.add(block);
            }
        }
        return lead.size() > MOST ? List.of() : lead;
    }

    private static boolean isHeadline(Block block, String title) {
        return block.element().normalName().equals("h1")
                || (block.isHeading() && block.text().length() > HEADLINE && title.contains(block.text()));
    }

    private static Element ancestor(Element root) {
        Element around = root;
        for (int level = 0; level < LEVELS; level++) {
            Element parent = around.parent();
            if (parent == null || parent.normalName().equals("body")) {
                return around;
            }
            around = parent;
        }
        return around;
    }

    private static boolean isNamed(Element element, Predicate<Element> isLead) {
        @Nullable
        Element at = element;
        for (int level = 0; level < NAMED_WITHIN && at != null; level++) {
            if (isLead.test(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isInside(Element element, Element root) {
        @Nullable
        Element at = element;
        while (at != null && !at.equals(root)) {
            at = at.parent();
        }
        return at != null;
    }
}
