package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Joins a sum with the same sum in another currency: "200 milliards de yuans (27,8 milliards de dollars)". */
final class Conversions {

    /** Most tokens between the two sums. */
    private static final int REACH = 8;

    private Conversions() {}

    static List<Mention> join(List<Mention> mentions, TokenizedText text, MeasureGrammar grammar) {
        List<Mention> joined = new ArrayList<>(mentions);
        for (int i = 0; i + 1 < joined.size(); i++) {
            if (joined.get(i) instanceof Money first && joined.get(i + 1) instanceof Money second
                    && !first.currency().equals(second.currency()) && first.conversionOf() == null
                    && announcesConversion(text, first, second, grammar)) {
                Money converted = second.asConversionOf(first);
                joined.set(i, first.withConverted(converted));
                joined.set(i + 1, converted);
            }
        }
        return joined;
    }

    /** Whether nothing but a bracket, a comma and words such as "soit environ" stands between the two. */
    private static boolean announcesConversion(TokenizedText text, Money first, Money second,
            MeasureGrammar grammar) {
        int token = text.tokenAt(first.span().end());
        int end = text.tokenAt(second.span().start());
        if (end - token > REACH || token >= end) {
            return false;
        }
        boolean announced = false;
        while (token < end) {
            PhraseTable.Match<String> word = grammar.conversion(text, token);
            if (text.is(token, '(') || text.is(token, '[')) {
                announced = true;
                token++;
            } else if (word != null) {
                announced |= word.value().equals("means");
                token = word.end();
            } else if (text.kind(token) == TokenKind.PUNCTUATION && !text.is(token, '.')) {
                token++;
            } else {
                return false;
            }
        }
        return announced;
    }
}
