package dev.chappe.enrich.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely words and letter sequences are in each language, learnt from lists of common words. A word is likely by its
 * place in the list (Zipf's law), or, when it is not there, by its sequences of three letters (an estimate with
 * add-one smoothing, as in Cavnar and Trenkle's n-gram profiles with probabilities in the place of ranks).
 */
final class LanguageProfiles {

    /** Share of a text that the listed words make up, about half in any language. */
    private static final double LISTED = 0.5;
    private static final double UNLISTED = Math.log(1 - LISTED);
    private static final double ZIPF_SHIFT = 3;
    private static final double SMOOTHING = 0.2;
    /** Letters, accented ones included, that may follow two others. */
    private static final double ALPHABET = 40;

    private final List<Language> languages;
    /** Of the listed words the logarithms of their probabilities, by language. */
    private final Map<String, double[]> listed = new HashMap<>();
    private final LetterTable trigramLogs;
    /** By the first two letters, for a third that no listed word has there. */
    private final LetterTable unseenLogs;
    private final float[] neverSeen;

    private LanguageProfiles(Map<Language, List<String>> wordsByLanguage) {
        languages = List.copyOf(wordsByLanguage.keySet());
        Map<String, float[]> words = new HashMap<>();
        Map<String, float[]> trigrams = new HashMap<>();
        Map<String, float[]> bigrams = new HashMap<>();
        int index = 0;
        for (List<String> list : wordsByLanguage.values()) {
            learn(index++, list, words, trigrams, bigrams);
        }
        float[] none = new float[languages.size()];
        Map<String, float[]> seen = new HashMap<>();
        Map<String, float[]> unseen = new HashMap<>();
        bigrams.forEach((two, counts) -> unseen.put(two, logs(none, counts)));
        trigrams.forEach((three, counts) -> seen.put(three,
                logs(counts, bigrams.getOrDefault(three.substring(0, 2), none))));
        trigramLogs = new LetterTable(seen);
        unseenLogs = new LetterTable(unseen);
        neverSeen = logs(none, none);
        words.forEach((word, shares) -> listed.put(word, mixed(shares, spelling(padded(word)))));
    }

    /** Of the known languages by "text/common-words.txt", of others by "any/text/foreign-words.txt". */
    static LanguageProfiles load() {
        Map<Language, List<String>> words = new LinkedHashMap<>();
        for (Language language : Languages.known()) {
            words.put(language, split(String.join(" ", Languages.lines(language, "text/common-words.txt"))));
        }
        for (String line : DataFile.lines("any/text/foreign-words.txt")) {
            int colon = line.indexOf(':');
            words.putIfAbsent(new Language(line.substring(0, colon)), split(line.substring(colon + 1)));
        }
        return new LanguageProfiles(words);
    }

    private static List<String> split(String words) {
        List<String> list = new ArrayList<>();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!list.contains(word)) {
                list.add(word);
            }
        }
        return list;
    }

    List<Language> languages() {
        return languages;
    }

    /**
     * Adds to each language's sum the logarithm of the probability of a word.
     *
     * @param word
     *            in lower case, accents kept
     */
    void addLogProbabilities(String word, double[] sums) {
        double[] known = listed.get(word);
        double[] logs = known == null ? spelling(padded(word)) : known;
        double unlisted = known == null ? UNLISTED : 0;
        for (int language = 0; language < sums.length; language++) {
            sums[language] += logs[language] + unlisted;
        }
    }

    /** Of a listed word, which may be met by its letters alone too. */
    private static double[] mixed(float[] shares, double[] spelt) {
        double[] logs = new double[shares.length];
        for (int language = 0; language < logs.length; language++) {
            logs[language] = Math.log(LISTED * shares[language] + (1 - LISTED) * Math.exp(spelt[language]));
        }
        return logs;
    }

    /** For each language the logarithm of the probability of a word by its letters. */
    private double[] spelling(String padded) {
        double[] sums = new double[languages.size()];
        for (int i = 0; i + 3 <= padded.length(); i++) {
            float[] unseen = unseenLogs.get(padded, i, i + 2, neverSeen);
            float[] row = trigramLogs.get(padded, i, i + 3, unseen);
            for (int language = 0; language < sums.length; language++) {
                sums[language] += row[language];
            }
        }
        return sums;
    }

    private static float[] logs(float[] times, float[] of) {
        float[] logs = new float[times.length];
        for (int language = 0; language < times.length; language++) {
            logs[language] = (float) Math
                    .log((times[language] + SMOOTHING) / (of[language] + SMOOTHING * ALPHABET));
        }
        return logs;
    }

    private void learn(int language, List<String> list, Map<String, float[]> words, Map<String, float[]> trigrams,
            Map<String, float[]> bigrams) {
        double all = 0;
        for (int rank = 0; rank < list.size(); rank++) {
            all += 1 / (rank + ZIPF_SHIFT);
        }
        for (int rank = 0; rank < list.size(); rank++) {
            String word = list.get(rank);
            row(words, word)[language] += (float) (1 / (rank + ZIPF_SHIFT) / all);
            String padded = padded(word);
            for (int i = 0; i + 3 <= padded.length(); i++) {
                row(trigrams, padded.substring(i, i + 3))[language]++;
                row(bigrams, padded.substring(i, i + 2))[language]++;
            }
        }
    }

    private float[] row(Map<String, float[]> table, String key) {
        return table.computeIfAbsent(key, any -> new float[languages.size()]);
    }

    private static String padded(String word) {
        return " " + word + " ";
    }
}
