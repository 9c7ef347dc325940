package dev.chappe.enrich.name;

import dev.chappe.enrich.text.DataFile;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.TokenizedText;
import java.util.HashMap;
import java.util.Map;

/** The given names (and a few surnames) that open a person's name. */
public final class GivenNames {

    private final FoldedTable<Boolean> names;

    private GivenNames(FoldedTable<Boolean> names) {
        this.names = names;
    }

    /** Those of the bundled vocabulary. */
    public static GivenNames standard() {
        Map<String, Boolean> names = new HashMap<>();
        for (String line : DataFile.lines("vocabulary/persons.txt")) {
            for (String name : line.split(" ", -1)) {
                names.put(name, Boolean.TRUE);
            }
        }
        return new GivenNames(new FoldedTable<>(names));
    }

    boolean has(TokenizedText text, int token) {
        return text.capitalised(token) && names.contains(text, token);
    }
}
