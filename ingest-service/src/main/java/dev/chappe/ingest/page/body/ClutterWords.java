package dev.chappe.ingest.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words in names of elements that tell what is not the article, and what is.
 *
 * @param verdicts
 *            by word, or by two words that follow one another joined by a hyphen
 */
record ClutterWords(Map<String, Verdict> verdicts) {

    /** What the name of an element says about it; the later outweighs the earlier. */
    enum Verdict {
        /** Nothing. */
        NOTHING,
        /** It is probably not the article. */
        WEAK,
        /** It is not the article. */
        STRONG,
        /** It leads into the article. */
        LEAD,
        /** It is the article. */
        BODY;

        /** The weightier of two. */
        Verdict or(Verdict other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private static final String RESOURCE = "clutter.txt";
    /** A word after one of these says what an element is beside, or would be, and not what it is. */
    private static final List<String> NEGATIONS = List.of("has", "with", "no", "without", "not", "is", "hide", "label",
            "category", "tag", "type", "format");

    static ClutterWords bundled() {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (String line : WordList.lines(RESOURCE)) {
            List<String> words = List.of(line.split(" +", -1));
            Verdict verdict = switch (words.get(0)) {
                case "strong" -> Verdict.STRONG;
                case "weak" -> Verdict.WEAK;
                case "lead" -> Verdict.LEAD;
                case "body" -> Verdict.BODY;
                default -> throw new IllegalStateException("unknown line in " + RESOURCE + ": " + line);
            };
            words.subList(1, words.size()).forEach(word -> verdicts.put(word, verdict));
        }
        return new ClutterWords(Map.copyOf(verdicts));
    }

    /** What a name says, from its words in order. */
    Verdict of(List<String> name) {
        Verdict verdict = Verdict.NOTHING;
        String before = "";
        for (String word : name) {
            Verdict pair = verdicts.getOrDefault(before + "-" + word, Verdict.NOTHING);
            Verdict alone = NEGATIONS.contains(before)
                    ? Verdict.NOTHING
                    : verdicts.getOrDefault(word, Verdict.NOTHING);
            verdict = verdict.or(pair).or(alone);
            before = word;
        }
        return verdict;
    }
}
