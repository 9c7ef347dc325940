package dev.chappe.enrich.grammar;

import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words and phrases that is asked by token. Accents count only in words so short that they tell them apart. */
public final class WordSet {

    /** "a" is not "à", nor "ou" "où". */
    private static final int LONGEST_EXACT = 2;

    private final FoldedTable<List<Phrase>> byFirst;
    private final List<Phrase> all;

    /** The first word as written and the folded others. */
    record Phrase(String first, List<String> tail) {

        boolean beginsAt(TokenizedText text, int token) {
            return begins(text, token, first) && follows(text, token + 1, tail);
        }
    }

    public WordSet(List<String> phrases) {
        Map<String, List<Phrase>> table = new HashMap<>();
        for (String phrase : phrases) {
            // A clitic is one only behind a word: "'s".
            boolean clitic = phrase.startsWith("'") && phrase.length() > 1;
            TokenizedText text = TokenizedText.of(Field.BODY, clitic ? "x" + phrase : phrase);
            int first = clitic ? 1 : 0;
            if (text.count() > first) {
                table.computeIfAbsent(text.folded(first), word -> new ArrayList<>())
                        .add(new Phrase(text.surface(first), words(text, first + 1)));
            }
        }
        byFirst = new FoldedTable<>(table);
        all = table.values().stream().flatMap(List::stream).toList();
    }

    List<Phrase> phrases() {
        return all;
    }

    /** The folded words of a phrase. */
    public static List<String> words(String phrase) {
        return words(TokenizedText.of(Field.BODY, phrase), 0);
    }

    private static List<String> words(TokenizedText text, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < text.count(); i++) {
            words.add(text.folded(i));
        }
        return words;
    }

    /** Whether a word or phrase of the set begins at the token. */
    public boolean has(TokenizedText text, int token) {
        return endOf(text, token) > 0;
    }

    /** One past the last token of the longest phrase that begins at the token, 0 when none does. */
    public int endOf(TokenizedText text, int token) {
        List<Phrase> phrases = byFirst.get(text, token);
        int end = 0;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                int phraseEnd = token + 1 + phrase.tail.size();
                if (phraseEnd > end && phrase.beginsAt(text, token)) {
                    end = phraseEnd;
                }
            }
        }
        return end;
    }

    private static boolean begins(TokenizedText text, int token, String word) {
        int length = text.end(token) - text.start(token);
        return length > LONGEST_EXACT || text.kind(token) != TokenKind.WORD
                || (length == word.length() && text.text().regionMatches(true, text.start(token), word, 0, length));
    }

    private static boolean follows(TokenizedText text, int token, List<String> tail) {
        for (int i = 0; i < tail.size(); i++) {
            if (!text.is(token + i, tail.get(i))) {
                return false;
            }
        }
        return true;
    }
}
