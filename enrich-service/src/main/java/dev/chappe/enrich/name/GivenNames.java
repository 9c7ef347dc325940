package dev.chappe.enrich.name;

import dev.chappe.enrich.text.DataFile;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.TokenizedText;
import java.util.HashMap;
import java.util.Map;

/** The given names (and a few surnames) that open a person's name. */
public final class GivenNames {

    private final FoldedTable<Boolean> names;
    private final FoldedTable<Boolean> particles;

    private GivenNames(FoldedTable<Boolean> names, FoldedTable<Boolean> particles) {
        this.names = names;
        this.particles = particles;
    }

    /** Those of the bundled vocabulary. */
    public static GivenNames standard() {
        Map<String, Boolean> names = new HashMap<>();
        for (String line : DataFile.lines("vocabulary/persons.txt")) {
            for (String name : line.split(" ", -1)) {
                names.put(name, Boolean.TRUE);
            }
        }
        Map<String, Boolean> particles = new HashMap<>();
        DataFile.lines("vocabulary/name-particles.txt").forEach(particle -> particles.put(particle, Boolean.TRUE));
        return new GivenNames(new FoldedTable<>(names), new FoldedTable<>(particles));
    }

    /** Where a surname with its particles ends: "von der Leyen"; the start when there is none. */
    int endOfParticles(TokenizedText text, int from) {
        int at = from;
        while (at < text.count() && particles.contains(text, at)) {
            at++;
        }
        return at > from && text.capitalised(at) ? at + 1 : from;
    }

    boolean has(TokenizedText text, int token) {
        return text.capitalised(token) && names.contains(text, token);
    }
}
