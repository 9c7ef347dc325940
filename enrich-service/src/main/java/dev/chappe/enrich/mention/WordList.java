package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.DataFile;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.PhraseTable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A line of a vocabulary file: a meaning and the forms that have it.
 *
 * @param meaning
 *            what stands before the colon
 * @param forms
 *            what stands after it, parted by commas
 */
record WordList(String meaning, List<String> forms) {

    WordList {
        forms = List.copyOf(forms);
    }

    static WordList parse(String line) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
            throw new IllegalStateException("no \"meaning: form, form\" in the vocabulary line: " + line);
        }
        return new WordList(line.substring(0, colon).strip(),
                Arrays.stream(line.substring(colon + 1).split(",", -1)).map(String::strip).toList());
    }

    /** The lists of a file of a language. */
    static List<WordList> of(Language language, String file) {
        return Languages.lines(language, file).stream().map(WordList::parse).toList();
    }

    /** The lists of a file that is the same for every language. */
    static List<WordList> ofAny(String file) {
        return DataFile.linesIfPresent("any/" + file).stream().map(WordList::parse).toList();
    }

    /** The lists of a file of a language, then those of the file for every language. */
    static List<WordList> withAny(Language language, String file) {
        return Stream.concat(of(language, file).stream(), ofAny(file).stream()).toList();
    }

    /** A table of all forms. */
    static <V> PhraseTable<V> table(List<WordList> lists, Function<String, V> valueOf, PhraseTable.Anchor anchor) {
        PhraseTable.Builder<V> table = new PhraseTable.Builder<>();
        for (WordList list : lists) {
            V value = valueOf.apply(list.meaning);
            list.forms.forEach(form -> table.add(form, value, anchor));
        }
        return table.build(anchor);
    }
}
