package dev.chappe.ingest.page.body;

import dev.chappe.ingest.page.body.ClutterWords.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The elements of a page that are not the article, by their markup and their names. */
final class Clutter {

    private static final ClutterWords WORDS = ClutterWords.bundled();
    /** Never text of an article. */
    private static final Set<String> UNREAD = Set.of("head", "script", "style", "noscript", "template", "iframe",
            "object", "embed", "svg", "canvas", "audio", "video", "map", "button", "select", "textarea", "input",
            "datalist", "dialog", "menu", "applet", "link", "meta", "figcaption");
    /** Seldom text of an article: only where most of the page's text stands in it. */
    private static final Set<String> BESIDE = Set.of("nav", "aside", "footer", "form", "fieldset");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "contentinfo", "dialog", "search",
            "banner", "menu", "menubar", "alertdialog", "tooltip", "toolbar", "tablist");
    private static final double WHOLE = 0.7;
    private static final double MUCH = 0.4;
    private static final double LITTLE = 0.25;

    private static final List<String> NAMES = List.of("class", "id", "data-component", "data-testid");

    private final Map<Element, Verdict> verdicts = new HashMap<>();
    /** Pages use few names many times. */
    private final Map<String, Verdict> byName = new HashMap<>();
    private final Set<Element> aroundHeadline = new HashSet<>();
    private final ProseMap prose;

    private Clutter(ProseMap prose) {
        this.prose = prose;
    }

    /** Looks at every element of a page, which loses what is never text. */
    static Clutter of(Element body) {
        body.filter((node, depth) -> isRead(node) ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.REMOVE);
        Clutter clutter = new Clutter(ProseMap.of(Blocks.of(body, element -> false)));
        clutter.findHeadlines(body);
        clutter.judge(body);
        return clutter;
    }

    /** Whether an element is not the article, as far as one can tell before it is known where that stands. */
    boolean isAnywhere(Element element) {
        Verdict verdict = verdict(element);
        return verdict == Verdict.STRONG || verdict == Verdict.WEAK;
    }

    /** Whether an element is not the article although it stands in the midst of it. */
    boolean isWithin(Element element) {
        Verdict verdict = verdict(element);
        return verdict == Verdict.STRONG || (verdict == Verdict.WEAK && prose.in(element) == 0);
    }

    /** Whether the page calls an element the words of its article. */
    boolean isBody(Element element) {
        return verdict(element) == Verdict.BODY;
    }

    /** Whether the page calls an element the lead of its article. */
    boolean isLead(Element element) {
        return verdict(element) == Verdict.LEAD;
    }

    private Verdict verdict(Element element) {
        return verdicts.getOrDefault(element, Verdict.NOTHING);
    }

    private static boolean isRead(Node node) {
        return node instanceof TextNode || (node instanceof Element element && !UNREAD.contains(element.normalName()));
    }

    private void findHeadlines(Element body) {
        body.select("h1").stream().limit(10).forEach(headline -> {
            @Nullable
            Element at = headline;
            while (at != null) {
                aroundHeadline.add(at);
                at = at.parent();
            }
        });
    }

    private void judge(Element body) {
        double total = Math.max(1, prose.in(body));
        int[] lost = {0};
        body.filter((node, depth) -> {
            if (depth > 0 && node instanceof Element element) {
                Verdict verdict = judge(element, prose.in(element) / total);
                if (verdict != Verdict.NOTHING) {
                    verdicts.put(element, verdict);
                }
                if (verdict == Verdict.STRONG) {
                    return NodeFilter.FilterResult.SKIP_CHILDREN;
                }
                if (verdict == Verdict.WEAK) {
                    lost[0] += prose.in(element);
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        if (lost[0] > MUCH * total) {
            // So much cannot be beside the point: the page names its parts in its own way.
            verdicts.entrySet().removeIf(it -> it.getValue() == Verdict.WEAK && prose.in(it.getKey()) > 0);
        }
    }

    private Verdict judge(Element element, double share) {
        String name = element.normalName();
        if (element.attr("itemprop").contains("articleBody")) {
            return Verdict.BODY;
        }
        if (BESIDE.contains(name) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return share < WHOLE ? Verdict.STRONG : Verdict.NOTHING;
        }
        if (isHidden(element)) {
            return share < MUCH ? Verdict.STRONG : Verdict.NOTHING;
        }
        Verdict verdict = named(element);
        return switch (verdict) {
            case STRONG -> share < WHOLE && !isWordOfSentence(element) ? verdict : Verdict.NOTHING;
            case WEAK -> share < LITTLE && Blocks.breaks(element) && !aroundHeadline.contains(element)
                    ? verdict
                    : Verdict.NOTHING;
            case BODY, LEAD, NOTHING -> verdict;
        };
    }

    private Verdict named(Element element) {
        Verdict verdict = Verdict.NOTHING;
        for (String attribute : NAMES) {
            String name = element.attr(attribute);
            if (!name.isEmpty()) {
                verdict = verdict.or(byName.computeIfAbsent(name, it -> WORDS.of(ElementName.words(it))));
            }
        }
        return verdict;
    }

    /** A word of a sentence is one of the article, whatever it is called. */
    private static boolean isWordOfSentence(Element element) {
        Element parent = element.parent();
        return !Blocks.breaks(element) && parent != null && parent.normalName().equals("p");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return element.hasAttr("hidden");
        }
        String rule = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || rule.contains("display:none") || rule.contains("visibility:hidden");
    }
}
