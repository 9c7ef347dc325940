package dev.chappe.launcher.faults;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Something that a made-up company announced, and how outlets put it. No two companies have a word of their names in common,
 * so that stories are told apart whatever the order in which partitions are read.
 *
 * @param number
 *            which one; the company's name and the figures follow from it
 */
record Announcement(int number) {

    private static final String[] FIRST = {"Vel", "Kor", "Mir", "Tos", "Nor", "Dal", "Quen", "Bex", "Farn", "Ost",
        "Pra",
        "Gul", "Hes", "Jar", "Lum", "Rav"};
    private static final String[] SECOND = {"tra", "dex", "lan", "qui", "vor", "mis", "gor", "nel", "pta", "rus", "sko",
        "bra", "fen", "zil", "wan", "cho"};
    private static final String[] LAST = {"no", "dia", "rix", "va", "lon", "ter", "mu", "ges", "pol", "shi", "zar",
        "quo",
        "bel", "fio", "kan", "yst"};
    private static final String[] SUBJECTS = {"Engineers", "Suppliers", "Customers", "Rivals", "Investors",
        "Regulators",
        "Shareholders", "Partners"};
    private static final String[] VERBS = {"followed", "discussed", "welcomed", "questioned", "studied", "expected",
        "doubted", "remembered"};
    private static final String[] OBJECTS = {"the schedule", "the price", "the site", "the contract", "the figures",
        "the staff", "the design", "the outlook"};
    private static final int MINUTES = 60;
    /** From here on companies announce nothing themselves. */
    private static final int OTHERS = 8 * 16 * 16 * 16;

    /** The language and text of an article. */
    record Text(String language, String title, String body) {}

    private String company() {
        int rest = number;
        String name = FIRST[rest % FIRST.length];
        rest /= FIRST.length;
        name += SECOND[rest % SECOND.length];
        rest /= SECOND.length;
        name += LAST[rest % LAST.length];
        rest /= LAST.length;
        return rest == 0 ? name : name + LAST[rest % LAST.length];
    }

    /**
     * How an outlet puts it.
     *
     * @param more
     *            added to the figure of the announcement, 0 for what was announced
     */
    Text told(Random chance, int more) {
        String company = company();
        int figure = 2 + number % 7 + more;
        List<String> english;
        List<String> french;
        switch (number % 5) {
            case 0 -> {
                english = List.of("%1$s has launched the %2$s, a chip built on a %3$d nm process, the company said.",
                        "%1$s unveiled the %2$s chip, which is made on a %3$d nm process.");
                french = List.of("%1$s a lancé la puce %2$s, gravée en %3$d nm.");
            }
            case 1 -> {
                english = List.of("%1$s will invest %3$d billion euros in data centres over five years, it said.",
                        "%1$s plans to invest %3$d billion euros in data centres over five years.");
                french = List.of("%1$s va investir %3$d milliards d'euros dans des centres de données sur cinq ans.");
            }
            case 2 -> {
                english = List.of("%1$s has raised %3$d0 million dollars in a Series B round, the startup said.",
                        "The startup %1$s raised %3$d0 million dollars in its Series B round.");
                french = List.of("La start-up %1$s a levé %3$d0 millions de dollars en série B.");
            }
            case 3 -> {
                english = List.of("%1$s has agreed to acquire %4$s for %3$d billion euros in cash, the companies said.",
                        "%1$s will buy %4$s for %3$d billion euros.");
                french = List.of("%1$s va racheter %4$s pour %3$d milliards d'euros.");
            }
            default -> {
                english = List.of("%1$s unveiled %2$s, a large language model with %3$d0 billion parameters.",
                        "%1$s has released the large language model %2$s with %3$d0 billion parameters.");
                french = List.of("%1$s a dévoilé %2$s, un grand modèle de langage de %3$d0 milliards de paramètres.");
            }
        }
        boolean inFrench = chance.nextInt(4) == 0;
        List<String> ways = inFrench ? french : english;
        String product = company.substring(0, 3).toUpperCase(Locale.ROOT) + (100 + number % 900);
        String news = String.format(Locale.ROOT, ways.get(chance.nextInt(ways.size())), company, product, figure,
                new Announcement(number + OTHERS).company());
        return new Text(inFrench ? "fr" : "en", "", news + padding(chance));
    }

    /** Sentences without news, so that no outlet has the words of another. */
    private static String padding(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(' ').append(pick(SUBJECTS, chance)).append(' ').append(pick(VERBS, chance)).append(' ')
                    .append(pick(OBJECTS, chance)).append(" for ").append(2 + chance.nextInt(MINUTES))
                    .append(" minutes.");
        }
        return text.toString();
    }

    private static String pick(String[] words, Random chance) {
        return words[chance.nextInt(words.length)];
    }
}
