package dev.chappe.enrich.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The one place that knows which languages there are: those that the resource "languages.txt" lists, and any further
 * resource of that name on the class path, so that a language may come as a jar. A language is a folder of data files of
 * its name.
 */
public final class Languages {

    private static final List<Language> KNOWN = DataFile.linesOfAll("languages.txt").stream().distinct()
            .map(Language::new).toList();

    private Languages() {}

    /** In the order of the registry; the first is the one to try when nothing is known. */
    public static List<Language> known() {
        return KNOWN;
    }

    /** A data file of a language, without comments and empty lines; empty when the language has no such file. */
    public static List<String> lines(Language language, String file) {
        return DataFile.linesIfPresent(language.tag() + "/" + file);
    }

    /** The words of a data file of all languages together, folded. */
    static Set<String> words(String file) {
        Set<String> words = new LinkedHashSet<>();
        for (Language language : KNOWN) {
            lines(language, file).forEach(line -> addWords(line, words));
        }
        DataFile.linesIfPresent("any/" + file).forEach(line -> addWords(line, words));
        return words;
    }

    private static void addWords(String line, Set<String> words) {
        for (String word : line.split(" ", -1)) {
            words.add(Folding.fold(word));
        }
    }
}
