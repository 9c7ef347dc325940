package dev.chappe.ingest.page.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that the article stands in: the one around which paragraphs gather. */
final class ContentRoot {

    /** How many levels up a paragraph speaks for an element. */
    private static final int LEVELS = 5;
    /** How far up the parts of an article that is laid out in several may meet. */
    private static final int MEETING = 8;
    /** A parent with less of the score of its child than that is another part of the page. */
    private static final double KINDRED = 1.0 / 3;
    /** Share of what is new in a parent that must stand in elements like the one found. */
    private static final double ALIKE = 0.6;

    private final Element body;
    private final ProseMap prose;
    private final Clutter clutter;
    /** In the order of the page, so that of two equals the first wins, always. */
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    private ContentRoot(Element body, List<Block> blocks, Clutter clutter) {
        this.body = body;
        this.prose = ProseMap.of(blocks);
        this.clutter = clutter;
        blocks.stream().filter(Block::isProse).forEach(this::vote);
    }

    /**
     * The element, which is the body where no other stands out.
     *
     * @param blocks
     *            of the body, without clutter
     */
    static Element of(Element body, List<Block> blocks, Clutter clutter) {
        ContentRoot search = new ContentRoot(body, blocks, clutter);
        return search.withItsLike(search.named(search.grown(search.best())));
    }

    /** A paragraph speaks for its parent, and less for those further up: the measure of Readability. */
    private void vote(Block block) {
        long commas = block.text().chars().filter(c -> c == ',').count();
        double weight = (1 + commas + Math.min(3, block.text().length() / 100)) * (1 - block.linkDensity());
        @Nullable
        Element element = block.element().parent();
        for (int level = 0; level < LEVELS && element != null; level++) {
            scores.merge(element, weight / (level < 2 ? level + 1 : level * 3), Double::sum);
            element = element.parent();
        }
    }

    private Element best() {
        Element best = body;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** The highest of the ancestors that have more and more paragraphs around them. */
    private Element grown(Element seed) {
        Element root = seed;
        Element at = seed;
        @Nullable
        Element parent = seed.parent();
        while (parent != null && !parent.equals(body) && score(parent) >= score(at) * KINDRED) {
            if (score(parent) > score(at)) {
                root = parent;
            }
            at = parent;
            parent = parent.parent();
        }
        return root;
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    /** What the page calls the words of the article is where they stand, if the paragraphs found stand in it. */
    private Element named(Element root) {
        @Nullable
        Element at = root;
        while (at != null && !at.equals(body)) {
            if (clutter.isBody(at)) {
                return at;
            }
            at = at.parent();
        }
        return root;
    }

    /** An article laid out in several like elements stands in what holds them all. */
    private Element withItsLike(Element root) {
        Element whole = root;
        Element at = root;
        for (int level = 0; level < MEETING && !at.equals(body) && at.parent() != null; level++) {
            Element parent = at.parent();
            int more = prose.in(parent) - prose.in(whole);
            if (more > 0) {
                if (alike(parent, root) - alike(whole, root) < ALIKE * more) {
                    return whole;
                }
                whole = parent;
            }
            at = parent;
        }
        return whole;
    }

    /** How much prose stands in those elements of a part of the page that bear the name of the root. */
    private int alike(Element part, Element root) {
        return part.getElementsByTag(root.normalName()).stream()
                .filter(other -> other.className().equals(root.className()))
                .mapToInt(prose::in)
                .sum();
    }
}
