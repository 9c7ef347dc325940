package dev.chappe.ingest.page.body;

import dev.chappe.ingest.page.body.Phrases.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps of the blocks of an article's element those that are its text. */
final class BlockFilter {

    private static final Phrases PHRASES = Phrases.bundled();
    private static final Set<String> TEXT = Set.of("p", "li", "td", "dd", "dt", "blockquote", "pre");
    private static final int LABEL = 30;
    private static final int SHORT = 70;
    private static final int ASIDE = 260;
    private static final int CREDIT = 90;
    private static final double LINKED = 0.7;
    private static final double SOMEWHAT = 0.25;
    /** What follows the end of an article is less than that of the whole; else it was not its end. */
    private static final double REST = 0.4;

    private BlockFilter() {}

    static List<Block> kept(List<Block> blocks, String title) {
        List<Block> article = upToItsEnd(blocks.stream().filter(block -> !isAside(block)).toList());
        int first = 0;
        while (first < article.size() && !isText(article.get(first))) {
            first++;
        }
        int last = article.size();
        while (last > first && !isText(article.get(last - 1))) {
            last--;
        }
        List<Block> kept = new ArrayList<>();
        for (int i = first; i < last; i++) {
            kept.add(article.get(i));
        }
        return kept;
    }

    private static List<Block> upToItsEnd(List<Block> blocks) {
        int all = blocks.stream().mapToInt(Block::prose).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.text().length() <= SHORT && all - before < REST * all
                    && PHRASES.is(Meaning.END, Phrases.fold(block.text()))) {
                return blocks.subList(0, i);
            }
            before += block.prose();
        }
        return blocks;
    }

    private static boolean isAside(Block block) {
        String text = block.text();
        if (block.linkDensity() >= LINKED && !block.element().normalName().equals("td")) {
            return true;
        }
        if (text.length() > ASIDE) {
            return false;
        }
        String folded = Phrases.fold(text);
        int phrase = PHRASES.beginning(Meaning.ASIDE, folded);
        boolean leads = phrase > 0 && (phrase == folded.length() || block.linkDensity() > SOMEWHAT
                || ":|>»→".indexOf(folded.substring(phrase).strip().charAt(0)) >= 0 || phrase > 14);
        return leads || (text.length() <= CREDIT && !text.endsWith(".") && PHRASES.ends(Meaning.CREDIT, folded));
    }

    private static boolean isText(Block block) {
        return block.isProse() || (TEXT.contains(block.element().normalName())
                && (block.endsSentence() || block.text().length() > LABEL));
    }
}
