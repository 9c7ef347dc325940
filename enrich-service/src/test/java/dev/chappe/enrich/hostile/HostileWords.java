package dev.chappe.enrich.hostile;

import java.util.List;
import java.util.stream.Stream;

/** What hostile texts are made of: words that mean something to the extraction, out of place. */
final class HostileWords {

    static final List<String> PHRASES = List.of("Apple", "Huawei a dévoilé", "launched", "the Pixel 12 Pro", "racheter",
            "the acquisition of", "fined", "une amende de", "Lumora", "la société", "the company", "it", "ne", "not",
            "will", "part de marché", "market share", "downgraded", "to buy from hold", "PDG de", "CEO of", "Mr",
            "leads the market", "is expected to reach", "devrait atteindre", "prévoit d'investir", "plans to invest",
            "a levé", "raised a Series B", "s'allie à", "partners with", "selon", "according to", "iOS 27.1",
            "RTX 3070, 3080", "Claude Opus 9", "une nouvelle offre baptisée", "a new chip called", "deuxième", "no. 2",
            "le numéro un", "abaisse sa recommandation", "objectif de cours", "price target", "Bank of Nowhere",
            "le marché des smartphones", "of the smartphone market", "de croissance", "growth", "un accord avec",
            "IA", "AI", "match", "Ligue des champions", "salariés de");

    static final List<String> LINKS = List.of(", ", " et ", " and ", " qui ", " which ", " que ", " that ", " de ",
            " of ", " par ", " by ", ", dont ", " pour ", " to ", " with ", " avec ", " - ", " a ", " has ", " : ");

    static final List<String> FIGURES = List.of("1", "9", "0", "1.5", "1,5", "1 000", "1\u202f000", "'", ".", ",", "%",
            "$", "€", "£5", "bn", "m", "Md€", "milliards", "billion", "mille", "cent", "million", "et demi", "2024",
            "2031", "d'ici 2030", "au T3", "Q4 2025", "nm", "Go", "-", "–", "à", "to", "/", "½", "١", "９",
            "entre 5 et", "plus de", "up to", "over three years", "99999999999999999999", "e9", "+", "×");

    static final List<String> BRACKETS = List.of("(", "(", "[", "{", "«", "“", "\"", "'", "‘", "<", "(", "«", "“", ")",
            "»", "”", "]", "’");

    static final List<String> JOINTS = List.of("-", "'", "’", ".", "/", "&", "_", "1", "é", "e\u0301", "\u00ad",
            "\u200b", "\u00a0", "😀", "@", ":");

    /** Each tells an event; # stands for a name of its own. */
    static final List<String> SENTENCES = List.of("Vexal# launched the Orbi# 7 on Monday.",
            "Norvia# a racheté Kelmar# pour 3 milliards d'euros.", "Le gendarme de la concurrence a infligé à Zent# une"
                    + " amende de 12 millions d'euros.",
            "Talvo# raised $40 million in a Series B round led by Quarn#.",
            "Selon Gartner, le marché des puces devrait atteindre 46 milliards de dollars d'ici 2031, en hausse de"
                    + " 15 %.",
            "Ostrel# held 23% of the smartphone market in the third quarter, ahead of Pimka# with 19%.",
            "Jefferies a abaissé sa recommandation sur Bremo# d'acheter à conserver.",
            "Huawei prévoit d'investir 200 milliards de yuans dans l'IA au cours des cinq prochaines années.",
            "The Kyrin# chip, built on a 3 nm process with 12 cores, will power the company's next phones.",
            "Fenwo# et Daltis# signent un partenariat dans la santé.");

    /** A text of nothing else may be long. */
    static final List<String> REPEATABLE = Stream.of(PHRASES.stream().map(word -> word + " "),
            PHRASES.stream().map(word -> word + ", "), SENTENCES.stream().map(sentence -> sentence + " "),
            FIGURES.stream(), FIGURES.stream().map(figure -> figure + " "), BRACKETS.stream(), LINKS.stream(),
            Stream.of("a", "A", "é", "e\u0301", "\u00ad", "\n", "\r\n", " ", "\u0000", "😀", "\ud83d", "l'", "'s ",
                    "http://a.b/c ", "www.", "U.S.", "A.", "a-", "A1 ", "1A", "Mr. ", "Aa Bb. ", "«A» ", "(A) ", "?",
                    "! ",
                    "A & B ", "A, B and C ", "Paris ", "the new ", "Xx1 2 ", "S", "M. de la "))
            .flatMap(words -> words).toList();

    static final List<String> ALL = Stream.of(PHRASES, LINKS, FIGURES, BRACKETS, JOINTS).flatMap(List::stream)
            .toList();

    private HostileWords() {}
}
