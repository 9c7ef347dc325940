package dev.chappe.enrich.text;

import java.util.Random;

/** Texts to break things with: words, figures and signs of the press mixed with characters of any kind. */
public final class RandomTexts {

    private static final String[] PIECES = {"milliards", "de", "d'", "euros", "$", "€", "5", "1,5", "2.000", "1 500",
        "billion", "two", "and a half", "quatre-vingt", "-", "%", "%", "(", ")", ".", "...", ",", "\n", "\u00A0",
        "\u202F", "\u00AD", "e\u0301", "\uD83D\uDE80", "\uD800", "\uDC00", "\u200D", "\uFE0F", "’", "'", "Q4",
        "2024", "premier semestre", "over the next", "five years", "d'ici 2030", "hier", "May", "22 mai 2025", "US$",
        "bn", "Md€", "entre", "et", "à", "99999999999999999999", "31/02/2024", "e10", "1/0", "^", "soit", "½", "İ",
        "n°", "third-largest", "www.x.org/1%202", "un", "mille", "last", "Monday", "FY", "²", "hundred"};

    private RandomTexts() {}

    /** A text of up to some hundred characters, perhaps empty. */
    public static String next(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
