package dev.chappe.ingest.page.body;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The phrases that newsrooms introduce with what is not the article.
 *
 * @param byMeaning
 *            folded
 */
record Phrases(Map<Meaning, Set<String>> byMeaning) {

    /** What a phrase says of the block that it stands in. */
    enum Meaning {
        /** Alone: what follows is no longer the article. */
        END,
        /** At the beginning: the block leads elsewhere. */
        ASIDE,
        /** At the end: the block names who made a picture. */
        CREDIT
    }

    private static final String RESOURCE = "phrases.txt";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** No phrase has more words. */
    private static final int MOST_WORDS = 7;

    static Phrases bundled() {
        Map<Meaning, Set<String>> byMeaning = new EnumMap<>(Meaning.class);
        for (Meaning meaning : Meaning.values()) {
            byMeaning.put(meaning, new HashSet<>());
        }
        for (String line : WordList.lines(RESOURCE)) {
            int space = line.indexOf(' ');
            Meaning meaning = Meaning.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            for (String phrase : line.substring(space).split("\\|", -1)) {
                byMeaning.getOrDefault(meaning, Set.of()).add(phrase.strip());
            }
        }
        return new Phrases(Map.copyOf(byMeaning));
    }

    /** In lower case, without accents, apostrophes straight: the form in which phrases are listed. */
    static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT).strip();
    }

    /** Whether the text is a phrase of that meaning and nothing else but marks. */
    boolean is(Meaning meaning, String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetter(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        return has(meaning, folded.substring(start, end));
    }

    /** How much of the text a phrase of that meaning takes at its beginning; 0 when it does not begin with one. */
    int beginning(Meaning meaning, String folded) {
        int longest = 0;
        int words = 0;
        for (int i = 0; i <= folded.length() && words < MOST_WORDS; i++) {
            if (i == folded.length() || !isWordCharacter(folded.charAt(i))) {
                words++;
                longest = has(meaning, folded.substring(0, i)) ? i : longest;
            }
        }
        return longest;
    }

    /** Whether the text ends with a phrase of that meaning. */
    boolean ends(Meaning meaning, String folded) {
        int words = 0;
        for (int i = folded.length() - 1; i >= 0 && words < MOST_WORDS; i--) {
            if (!isWordCharacter(folded.charAt(i))) {
                words++;
                if (has(meaning, folded.substring(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(Meaning meaning, String phrase) {
        return byMeaning.getOrDefault(meaning, Set.of()).contains(phrase);
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '-';
    }
}
