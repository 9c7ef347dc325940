package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes figures.
 *
 * @param decimal
 *            the decimal sign, "." or ","
 * @param groupSpaces
 *            which spaces may part groups of three digits
 */
record NumberNotation(char decimal, GroupSpaces groupSpaces) {

    /** More digits than any figure of the press has. */
    private static final int MOST_DIGITS = 24;

    /** Which spaces may part groups of three digits. */
    enum GroupSpaces {
        ANY, NO_BREAK
    }

    /**
     * The value of a number token, null when it is none (an address, a version, too many digits).
     *
     * @param decimalSign
     *            the decimal sign to prefer where the token leaves it open
     */
    static @Nullable BigDecimal value(String token, char decimalSign) {
        if (token.length() > MOST_DIGITS) {
            return null;
        }
        int dots = count(token, '.');
        int commas = count(token, ',');
        int apostrophes = count(token, '\'');
        if (dots + commas + apostrophes == 0) {
            return isAscii(token) ? new BigDecimal(token) : fraction(token);
        }
        if (apostrophes > 0) {
            return grouped(token.replace('\'', ','), ',', commas == 0 ? '.' : '?');
        }
        if (dots > 0 && commas > 0) {
            return token.lastIndexOf('.') > token.lastIndexOf(',')
                    ? grouped(token, ',', '.')
                    : grouped(token, '.', ',');
        }
        char sign = dots > 0 ? '.' : ',';
        if (dots + commas > 1) {
            return grouped(token, sign, '?');
        }
        boolean groups = sign != decimalSign && token.charAt(0) != '0' && token.indexOf(sign) < 4
                && token.length() - token.indexOf(sign) == 4;
        return new BigDecimal(groups ? token.replace(String.valueOf(sign), "") : token.replace(sign, '.'));
    }

    /** One past the last token of a figure whose groups are parted by spaces; the token after it when it has none. */
    int endOfGroups(TokenizedText text, int token) {
        int end = token + 1;
        if (text.foldedLength(token) > 3 || !isInteger(text, token)) {
            return end;
        }
        while (text.is(end, TokenKind.NUMBER) && isGroup(text, end) && partsGroups(text, end)) {
            end++;
            if (!isInteger(text, end - 1)) {
                break;
            }
        }
        return end;
    }

    private boolean partsGroups(TokenizedText text, int next) {
        int gap = text.end(next - 1);
        if (text.start(next) != gap + 1) {
            return false;
        }
        char space = text.text().charAt(gap);
        return switch (space) {
            case '\u00A0', '\u202F', '\u2009', '\u2008', '\u2007' -> true;
            case ' ' -> groupSpaces == GroupSpaces.ANY;
            default -> false;
        };
    }

    private static boolean isGroup(TokenizedText text, int token) {
        int length = text.foldedLength(token);
        for (int i = 0; i < 3; i++) {
            if (i >= length || !isDigit(text.foldedChar(token, i))) {
                return false;
            }
        }
        return length == 3 || !isDigit(text.foldedChar(token, 3));
    }

    static boolean isInteger(TokenizedText text, int token) {
        for (int i = 0; i < text.foldedLength(token); i++) {
            if (!isDigit(text.foldedChar(token, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAscii(String token) {
        return isDigit(token.charAt(0));
    }

    private static int count(String token, char sign) {
        int count = 0;
        for (int i = 0; i < token.length(); i++) {
            count += token.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }

    /** Groups of three, or those of India (two, two, three); null when they are not. */
    private static @Nullable BigDecimal grouped(String token, char group, char decimal) {
        int point = token.lastIndexOf(decimal);
        if (point >= 0 && point != token.indexOf(decimal)) {
            return null;
        }
        String whole = point < 0 ? token : token.substring(0, point);
        String[] groups = whole.split(String.valueOf(group).replace(".", "\\."), -1);
        int last = groups.length - 1;
        boolean valid = !groups[0].isEmpty() && groups[0].length() <= 3 && groups[last].length() == 3;
        for (int i = 1; i < last; i++) {
            valid &= groups[i].length() == groups[1].length() && groups[i].length() >= 2 && groups[i].length() <= 3;
        }
        String digits = String.join("", groups);
        String decimals = point < 0 ? "" : token.substring(point + 1);
        return valid && areDigits(digits) && areDigits(decimals) ? new BigDecimal(digits + "." + decimals) : null;
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static @Nullable BigDecimal fraction(String sign) {
        String written = Normalizer.normalize(sign, Normalizer.Form.NFKD);
        int bar = written.indexOf('\u2044');
        return bar < 1
                ? null
                : new BigDecimal(written.substring(0, bar)).divide(new BigDecimal(written.substring(bar + 1)),
                        MathContext.DECIMAL64);
    }
}
