package dev.chappe.alert.engine;

import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.schemas.settings.SettingsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Makes a book of the sets of rules as they stand on their topic. A set that cannot be read is refused whole, and what it
 * was before holds on. Safe for use by several threads, which share one book.
 */
public final class RuleLibrary {

    private final BiConsumer<String, SettingsException> refusals;
    private final Map<String, RuleSet> sets = new HashMap<>();
    private Map<String, String> texts = Map.of();
    private RuleBook book = RuleBook.EMPTY;

    /**
     * @param refusals
     *            told the name of a set that cannot be read, and why
     */
    public RuleLibrary(BiConsumer<String, SettingsException> refusals) {
        this.refusals = refusals;
    }

    /**
     * The book of all sets.
     *
     * @param yaml
     *            the text of each set by its name
     */
    public synchronized RuleBook book(Map<String, String> yaml) {
        if (yaml.equals(texts)) {
            return book;
        }
        sets.keySet().retainAll(yaml.keySet());
        List<RuleSet> all = new ArrayList<>();
        yaml.forEach((name, text) -> {
            if (!text.equals(texts.get(name))) {
                read(name, text);
            }
            if (sets.containsKey(name)) {
                all.add(sets.get(name));
            }
        });
        texts = Map.copyOf(yaml);
        book = new RuleBook(all);
        return book;
    }

    private void read(String name, String text) {
        try {
            sets.put(name, RuleFiles.parse(name, name, text));
        } catch (SettingsException refused) {
            refusals.accept(name, refused);
        }
    }
}
