package dev.chappe.enrich.trend;

import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a title names, of whatever sort and whether or not the vocabulary knows it: runs of words that have a capital
 * where the language would write a small letter. In a headline that capitalises every word, and at its beginning, a word
 * counts when the text writes it with a capital within a sentence, or when it is an acronym that the text never writes
 * small. Looks at the beginning of long fields alone.
 */
final class TitleNames {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 4_000;
    private static final int MOST_NAMES = 12;
    private static final int SHORTEST_CONTENT_WORD = 4;
    private static final int LONGEST_NUMBER = 2;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<Language, Set<String>> NO_NAMES = new HashMap<>();

    static {
        for (Language language : Languages.known()) {
            Set<String> words = new HashSet<>();
            for (String file : List.of("text/first-words.txt", "text/common-words.txt", "text/title-words.txt")) {
                Languages.lines(language, file)
                        .forEach(line -> SPACE.splitAsStream(line).map(Folding::fold).forEach(words::add));
            }
            NO_NAMES.put(language, Set.copyOf(words));
        }
    }

    /** How a text writes its words. */
    private record Habits(Set<String> capitalInside, Set<String> small) {}

    private final List<Word> title;
    private final Set<String> noNames;
    private final Habits habits;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> run = new ArrayList<>();

    private TitleNames(List<Word> title, Set<String> noNames, Habits habits) {
        this.title = title;
        this.noNames = noNames;
        this.habits = habits;
    }

    /** The names of a title, as written, once each, in their order; at most {@value #MOST_NAMES}. */
    static List<String> of(String title, String body, Language language) {
        List<Word> words = Word.of(title.substring(0, Math.min(LONGEST_TITLE, title.length())));
        TitleNames found = new TitleNames(words, NO_NAMES.getOrDefault(language, Set.of()),
                habits(body, words.stream().anyMatch(Word::hasCapitalWithin)));
        found.read();
        return found.names.stream().limit(MOST_NAMES).toList();
    }

    private void read() {
        boolean sentence = isSentence(title);
        for (int i = 0; i < title.size(); i++) {
            Word word = title.get(i);
            if (!word.joined()) {
                close();
            }
            if (isName(word, sentence && i > 0)) {
                run.add(word.base());
                if (word.possessive()) {
                    close();
                }
            } else if (!run.isEmpty() && word.isNumber() && word.base().length() <= LONGEST_NUMBER) {
                run.add(word.base());
            } else {
                close();
            }
        }
        close();
    }

    private boolean isName(Word word, boolean capitalsTell) {
        String folded = Folding.fold(word.base());
        if (!word.isCapitalised() || folded.length() < 2 || noNames.contains(folded)) {
            return false;
        }
        return capitalsTell || habits.capitalInside.contains(word.base())
                || (word.hasCapitalWithin() && !habits.small.contains(folded));
    }

    /** Whether a title is written like a sentence, so that its capitals tell something. */
    private static boolean isSentence(List<Word> words) {
        long content = words.stream().filter(word -> word.base().length() >= SHORTEST_CONTENT_WORD).count();
        long small = words.stream().filter(word -> word.base().length() >= SHORTEST_CONTENT_WORD)
                .filter(word -> Character.isLowerCase(word.base().charAt(0))).count();
        return small >= 2 && 3 * small >= content;
    }

    private void close() {
        if (!run.isEmpty()) {
            names.add(String.join(" ", run));
            run.clear();
        }
    }

    /** Which words are written small is only asked of acronyms. */
    private static Habits habits(String body, boolean acronyms) {
        Set<String> capitalInside = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (Word word : Word.of(body.substring(0, Math.min(LONGEST_BODY, body.length())))) {
            if (Character.isLowerCase(word.base().charAt(0))) {
                if (acronyms) {
                    small.add(Folding.fold(word.base()));
                }
            } else if (word.inside()) {
                capitalInside.add(word.base());
            }
        }
        return new Habits(capitalInside, small);
    }
}
