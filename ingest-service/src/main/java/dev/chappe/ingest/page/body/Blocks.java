package dev.chappe.ingest.page.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what an element shows into blocks, in the order of the page. */
final class Blocks implements NodeFilter {

    private static final Set<String> BREAKS = Set.of("hr", "td", "th", "tr", "li", "dt", "dd", "figcaption",
            "summary", "option", "label");

    private final Predicate<Element> passedOver;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> owners = new ArrayDeque<>();
    private int links;
    private int linked;

    private Blocks(Element root, Predicate<Element> passedOver) {
        this.passedOver = passedOver;
        owners.push(root);
    }

    /**
     * The blocks of an element.
     *
     * @param passedOver
     *            elements whose text is not wanted
     */
    static List<Block> of(Element root, Predicate<Element> passedOver) {
        Blocks reading = new Blocks(root, passedOver);
        root.filter(reading);
        reading.end();
        return reading.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                endLine();
            }
            if (depth > 0 && passedOver.test(element)) {
                if (breaks(element)) {
                    end();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                end();
                owners.push(element);
            }
            links += isLink(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                end();
                owners.pop();
            }
            links -= isLink(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** Whether an element begins a line of its own. */
    static boolean breaks(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a");
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
        if (links > 0) {
            linked += text.length() - before;
        }
    }

    /** One break ends a line, two end a paragraph. */
    private void endLine() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == '\n') {
            end();
        } else if (last >= 0) {
            text.append('\n');
        }
    }

    private void end() {
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            blocks.add(new Block(owners.getFirst(), line, Math.min(linked, line.length())));
        }
        text.setLength(0);
        linked = 0;
    }
}
