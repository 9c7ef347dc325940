package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the files "mention/classes.txt" and "mention/patterns.txt" of a language. A pattern line is an action, a colon
 * and elements: {@code word}, {@code one|or|other}, {@code ?optional}, {@code <class>}, {@code -} for any dash, and the
 * figures {@code <n>}, {@code <year>}, {@code <yy>}, {@code <day>}, {@code <mm>}, {@code <version>}.
 */
final class PatternParser {

    private static final String FISCAL = "fiscal-";

    private final Map<String, Map<String, BigDecimal>> classes = new TreeMap<>();
    private final Map<String, PatternElement> elements = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private PatternParser(Language language) {
        WordList.of(language, "mention/classes.txt").forEach(this::addToClass);
        classes.forEach((name, words) -> elements.put("<" + name + ">", wordClass(name, words)));
        elements.put("-", PatternElement.Dash.DASH);
        elements.put("<n>", PatternElement.Count.N);
        elements.put("<year>", PatternElement.Figures.YEAR);
        elements.put("<yy>", PatternElement.Figures.YY);
        elements.put("<day>", PatternElement.Figures.DAY);
        elements.put("<mm>", PatternElement.Figures.MM);
        elements.put("<version>", PatternElement.VersionNumber.VERSION);
        Languages.lines(language, "mention/patterns.txt").forEach(this::addPatterns);
    }

    static PatternParser of(Language language) {
        return new PatternParser(language);
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** The words that an element can begin with, none when it begins with figures. */
    List<String> firstWords(PatternElement element) {
        return switch (element) {
            case PatternElement.Words words -> words.folded();
            case PatternElement.WordClass words -> firstWords(classes.getOrDefault(words.name(), Map.of()).keySet());
            case PatternElement.Dash dash -> List.of();
            case PatternElement.Count count -> List.of();
            case PatternElement.Figures figures -> List.of();
            case PatternElement.VersionNumber version -> List.of();
        };
    }

    private static List<String> firstWords(Set<String> phrases) {
        Set<String> words = new LinkedHashSet<>();
        for (String phrase : phrases) {
            words.add(TokenizedText.of(Field.BODY, phrase.replaceFirst("^=", "")).folded(0));
        }
        return List.copyOf(words);
    }

    private void addToClass(WordList list) {
        String[] nameAndValue = list.meaning().split(" ", -1);
        Map<String, BigDecimal> words = classes.computeIfAbsent(nameAndValue[0], any -> new LinkedHashMap<>());
        list.forms().forEach(form -> words.put(form, new BigDecimal(nameAndValue[1])));
    }

    private static PatternElement wordClass(String name, Map<String, BigDecimal> words) {
        PhraseTable.Builder<BigDecimal> phrases = new PhraseTable.Builder<>();
        words.forEach((form, value) -> phrases.add(form, value, PhraseTable.Anchor.START));
        return new PatternElement.WordClass(name, phrases.build(PhraseTable.Anchor.START));
    }

    private void addPatterns(String line) {
        int colon = line.indexOf(": ");
        String name = line.substring(0, Math.max(colon, 0));
        boolean fiscal = name.startsWith(FISCAL);
        String action = (fiscal ? name.substring(FISCAL.length()) : name).toUpperCase(Locale.ROOT).replace('-', '_');
        Period.Calendar calendar = fiscal ? Period.Calendar.FISCAL : Period.Calendar.CIVIL;
        List<String> words = List.of(line.substring(colon + 1).strip().split(" +", -1));
        for (List<PatternElement> sequence : sequences(words)) {
            patterns.add(new Pattern(PatternAction.valueOf(action), calendar, sequence));
        }
    }

    /** All ways to read a line, with and without each optional element. */
    private List<List<PatternElement>> sequences(List<String> words) {
        List<List<PatternElement>> sequences = List.of(List.of());
        for (String word : words) {
            boolean optional = word.startsWith("?");
            PatternElement element = element(optional ? word.substring(1) : word);
            List<List<PatternElement>> longer = new ArrayList<>(optional ? sequences : List.of());
            for (List<PatternElement> sequence : sequences) {
                List<PatternElement> one = new ArrayList<>(sequence);
                one.add(element);
                longer.add(one);
            }
            sequences = longer;
        }
        return sequences;
    }

    private PatternElement element(String word) {
        PatternElement known = elements.get(word);
        if (known != null) {
            return known;
        }
        if (word.startsWith("<")) {
            throw new IllegalStateException("no class " + word + " in classes.txt");
        }
        Set<String> words = new LinkedHashSet<>();
        for (String one : word.split("\\|", -1)) {
            words.add(Folding.fold(one));
        }
        return new PatternElement.Words(List.copyOf(words));
    }
}
