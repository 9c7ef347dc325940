package dev.chappe.ingest.article;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a piece of HTML: one paragraph a line, no markup, nothing that a reader would not see. */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "noscript", "template", "embed", "svg",
            "canvas", "audio", "video", "button", "select", "textarea");

    /**
     * A frame that is not closed, as in XML written for HTML, has taken in the rest of the article; a closed one has
     * hardly anything in it. Other feed readers show what is in frames too. So many are opened, one in the other.
     */
    private static final int MOST_FRAMES = 8;

    private HtmlText() {}

    static String of(String html) {
        Words words = new Words();
        words.read(html, 0);
        return PlainText.clean(words.text.toString());
    }

    private static final class Words implements NodeFilter {

        private final StringBuilder text = new StringBuilder();
        private int frames;

        void read(String html, int inFrames) {
            int before = frames;
            frames = inFrames;
            Jsoup.parseBodyFragment(html).body().filter(this);
            frames = before;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.normalName().equals("iframe")) {
                    if (frames < MOST_FRAMES) {
                        read(element.wholeText() + element.data(), frames + 1);
                    }
                    return FilterResult.SKIP_ENTIRELY;
                }
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        private void breakAt(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                text.append('\n');
            }
        }

        /** White space of the source is one space; a no-break space is a character like any other. */
        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
                if (!space) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }
    }
}
