package dev.chappe.benchmarks.corpus;

import dev.chappe.enrich.text.Language;
import java.util.List;
import java.util.Locale;

/**
 * Something that a company announces which does not exist. There are as many companies as are wanted, no two of one name.
 *
 * @param sentence
 *            tells it, as a part of a text
 */
public record MadeUpNews(String title, String sentence) {

    private static final String[] SYLLABLES = {"va", "kor", "mi", "tos", "ner", "dal", "que", "bex", "far", "os", "pra",
        "gul", "he", "jar", "lum", "ra", "tra", "dex", "lan", "fi", "vor", "mis", "go", "nel", "pta", "rus", "sko",
        "bra",
        "fen", "zil", "wan", "cho"};
    private static final int LEAST_SYLLABLES = 3;
    /** How many kinds of announcements there are; numbers take turns. */
    public static final int KINDS = 4;
    private static final List<Form> FORMS = List.of(
            new Form("%1$s launches the %2$s chip",
                    "%1$s has launched the %2$s, a chip built on a %3$d nm process, the company said.",
                    "%1$s lance la puce %2$s", "%1$s a lancé la puce %2$s, gravée en %3$d nm."),
            new Form("%1$s to invest %3$d billion euros",
                    "%1$s will invest %3$d billion euros in data centres over five years, it said.",
                    "%1$s va investir %3$d milliards d'euros",
                    "%1$s va investir %3$d milliards d'euros dans des centres de données sur cinq ans."),
            new Form("%1$s raises %3$d0 million dollars",
                    "%1$s has raised %3$d0 million dollars in a Series B round, the startup said.",
                    "%1$s lève %3$d0 millions de dollars",
                    "La start-up %1$s a levé %3$d0 millions de dollars en série B."),
            new Form("%1$s unveils %2$s",
                    "%1$s unveiled %2$s, a large language model with %3$d0 billion parameters.",
                    "%1$s dévoile %2$s",
                    "%1$s a dévoilé %2$s, un grand modèle de langage de %3$d0 milliards de paramètres."));

    /** How an announcement is told in two languages: company, product and figure are to be filled in. */
    private record Form(String title, String lead, String titre, String chapeau) {}

    /**
     * The announcement of a number, in a language: French or any other for English.
     */
    public static MadeUpNews told(int number, Language language) {
        Form form = FORMS.get(number % FORMS.size());
        return language.tag().equals("fr")
                ? new MadeUpNews(filled(form.titre, number), filled(form.chapeau, number))
                : new MadeUpNews(filled(form.title, number), filled(form.lead, number));
    }

    private static String filled(String form, int number) {
        return String.format(Locale.ROOT, form, company(number), product(number), 2 + number % 7);
    }

    /** The name of what the company of a number brings out. */
    public static String product(int number) {
        return company(number).substring(0, 2).toUpperCase(Locale.ROOT) + (100 + number % 900);
    }

    /** The company's name: another one for each number that is not negative. */
    public static String company(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        for (int syllable = 0; syllable < LEAST_SYLLABLES || rest > 0; syllable++) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
