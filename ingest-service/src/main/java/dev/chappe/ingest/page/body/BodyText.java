package dev.chappe.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The text of the article that a page shows. */
public final class BodyText {

    private BodyText() {}

    /**
     * One paragraph a line; empty when the page has none.
     *
     * @param body
     *            of the page; loses what is not the article
     */
    public static String of(Element body, String title) {
        Clutter clutter = Clutter.of(body);
        List<Block> blocks = Blocks.of(body, clutter::isAnywhere);
        Element root = ContentRoot.of(body, blocks, clutter);
        List<Block> all = new ArrayList<>(Lead.before(root, blocks, title, clutter::isLead));
        all.addAll(BlockFilter.kept(Blocks.of(root, clutter::isWithin), title));
        return all.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
