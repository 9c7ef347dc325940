package dev.chappe.enrich.grammar;

import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that a language writes small: where one has a capital, it opens a sentence or stands in a headline. */
final class OrdinaryWords {

    /** What is left of a word before one of its usual endings is at least so long. */
    private static final int SHORTEST_STEM = 3;

    private final FoldedTable<Boolean> words;
    private final Set<String> stems;
    private final List<String> endings;
    private final List<String> inflections;

    private OrdinaryWords(Map<String, Boolean> words, List<String> endings, List<String> inflections) {
        this.words = new FoldedTable<>(words);
        this.stems = words.keySet().stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
        this.endings = List.copyOf(endings);
        this.inflections = List.copyOf(inflections);
    }

    /**
     * Those of a language's file, in which "-tion" stands for all words of that ending and "+s" for what may follow a
     * word; none when it has no file.
     */
    static OrdinaryWords load(Language language) {
        Map<String, Boolean> words = new HashMap<>();
        List<String> endings = new ArrayList<>();
        List<String> inflections = new ArrayList<>();
        for (String line : Languages.lines(language, "text/ordinary-words.txt")) {
            for (String word : line.split(" ", -1)) {
                if (word.startsWith("-")) {
                    endings.add(Folding.fold(word.substring(1)));
                } else if (word.startsWith("+")) {
                    inflections.add(Folding.fold(word.substring(1)));
                } else {
                    words.put(word, Boolean.TRUE);
                }
            }
        }
        return new OrdinaryWords(words, endings, inflections);
    }

    boolean has(TokenizedText text, int token) {
        return words.contains(text, token);
    }

    /** Whether a word that is not known looks like an ordinary one: by its ending, or by what is left without it. */
    boolean looksOrdinary(TokenizedText text, int token) {
        return hasEnding(text, token) || isInflected(text, token);
    }

    private boolean isInflected(TokenizedText text, int token) {
        for (String inflection : inflections) {
            int stem = text.foldedLength(token) - inflection.length();
            if (stem >= SHORTEST_STEM && endsWith(text, token, stem, inflection)
                    && stems.contains(text.folded(token).substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEnding(TokenizedText text, int token) {
        for (String ending : endings) {
            int stem = text.foldedLength(token) - ending.length();
            if (stem >= SHORTEST_STEM && endsWith(text, token, stem, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(TokenizedText text, int token, int stem, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (text.foldedChar(token, stem + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
