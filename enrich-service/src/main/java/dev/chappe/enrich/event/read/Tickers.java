package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.name.NameMention;

/** Tells whose a ticker symbol is, where the article gives it: "Contoso (NASDAQ:CTSO)". */
final class Tickers {

    private static final int LONGEST = 5;
    private static final int BRACKET = 5;

    private Tickers() {}

    /** The company behind a symbol, else the name itself. */
    static NameMention company(AnnotatedArticle article, NameMention name) {
        if (isSymbol(name.text())) {
            for (Passage passage : article.passages()) {
                for (NameMention company : passage.names()) {
                    if (!company.text().equals(name.text()) && isOf(passage, company, name.text())) {
                        return company;
                    }
                }
            }
        }
        return name;
    }

    private static boolean isSymbol(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isOf(Passage passage, NameMention company, String symbol) {
        int open = company.endToken();
        for (int at = open + 1; passage.is('(', open) && passage.has(at) && at - open < BRACKET; at++) {
            if (passage.is(')', at)) {
                return false;
            }
            if (passage.tokens().surface(at).equals(symbol)) {
                return true;
            }
        }
        return false;
    }
}
