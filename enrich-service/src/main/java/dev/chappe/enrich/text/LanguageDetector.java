package dev.chappe.enrich.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an article: the one that makes its first words most likely. Languages that are not known take
 * part as well, so that their texts are left undetermined instead of being taken for the nearest known one.
 */
public final class LanguageDetector {

    private static final LanguageDetector STANDARD = new LanguageDetector(LanguageProfiles.load());

    /** Most characters looked at. */
    private static final int REACH = 500;
    /** Longer words tell nothing more. */
    private static final int LONGEST_WORD = 24;
    /** What a declaration is worth, in natural logarithms: two or three common words. */
    private static final double DECLARED = 8;
    /** Fewer words than these tell less than a declaration: half of them may be names. */
    private static final int FEW_WORDS = 10;
    /** How much likelier than every other language the best must be, in natural logarithms. */
    private static final double MARGIN = 1.5;

    private final LanguageProfiles profiles;

    private LanguageDetector(LanguageProfiles profiles) {
        this.profiles = profiles;
    }

    /** With the data files of all languages. */
    public static LanguageDetector standard() {
        return STANDARD;
    }

    /**
     * The language of a text, undetermined when it is none of those known or there is too little to tell.
     *
     * @param text
     *            of which at most 500 characters are looked at
     * @param declared
     *            what the source says, as a BCP 47 tag; believed only as far as the text does not speak against it
     */
    public Language detect(String text, @Nullable String declared) {
        List<Language> languages = profiles.languages();
        double[] sums = new double[languages.size()];
        Words words = new Words(text);
        int count = 0;
        while (words.next()) {
            count++;
            profiles.addLogProbabilities(words.word, sums);
        }
        Language prior = declared == null ? Language.UNDETERMINED : primary(declared);
        if (words.foreignLetters > words.latinLetters) {
            return Language.UNDETERMINED;
        }
        if (count < FEW_WORDS && Languages.known().contains(prior)) {
            return prior;
        }
        int declaredIndex = languages.indexOf(prior);
        if (declaredIndex >= 0) {
            sums[declaredIndex] += DECLARED;
        }
        return decide(sums, prior);
    }

    private Language decide(double[] sums, Language prior) {
        List<Language> languages = profiles.languages();
        int best = 0;
        for (int language = 1; language < sums.length; language++) {
            best = sums[language] > sums[best] ? language : best;
        }
        boolean clear = true;
        for (int language = 0; language < sums.length; language++) {
            clear &= language == best || sums[best] - sums[language] >= MARGIN;
        }
        Language likeliest = languages.get(best);
        boolean known = Languages.known().contains(likeliest);
        return known && (clear || likeliest.equals(prior)) ? likeliest : Language.UNDETERMINED;
    }

    private static Language primary(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return new Language(tag.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** The words of the beginning of a text, in lower case. Names of products and figures are passed over. */
    private static final class Words {

        private final String text;
        private final int reach;
        private int at;
        private String word = "";
        private int latinLetters;
        private int foreignLetters;

        Words(String text) {
            this.text = text;
            this.reach = Math.min(text.length(), REACH);
        }

        boolean next() {
            while (at < reach) {
                int start = at;
                while (at < reach && isLetter(text.charAt(at))) {
                    at++;
                }
                if (at == start) {
                    at++;
                } else if (at - start <= LONGEST_WORD && !touchesDigit(start, at)) {
                    word = text.substring(start, at).toLowerCase(Locale.ROOT);
                    return true;
                }
            }
            return false;
        }

        private boolean touchesDigit(int start, int end) {
            return (start > 0 && Character.isDigit(text.charAt(start - 1)))
                    || (end < text.length() && Character.isDigit(text.charAt(end)));
        }

        private boolean isLetter(char c) {
            if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
                boolean letter = Character.isLetter(c);
                latinLetters += letter ? 1 : 0;
                return letter;
            }
            foreignLetters += Character.isLetter(c) ? 1 : 0;
            return false;
        }
    }
}
