package dev.chappe.enrich.text;

import static dev.chappe.enrich.text.CharacterClass.APOSTROPHE;
import static dev.chappe.enrich.text.CharacterClass.DIGIT;
import static dev.chappe.enrich.text.CharacterClass.INVISIBLE;
import static dev.chappe.enrich.text.CharacterClass.LETTER;
import static dev.chappe.enrich.text.CharacterClass.SURROGATE;

/** Where tokens end, given where they begin. */
final class TokenEnds {

    private TokenEnds() {}

    static int ofLetters(String text, int from) {
        int at = from;
        while (at < text.length()) {
            CharacterClass type = CharacterClass.of(text.charAt(at));
            if (type == LETTER || type == INVISIBLE) {
                at++;
            } else if (type == SURROGATE && Character.isLetter(text.codePointAt(at))) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    static int ofLettersAndDigits(String text, int from) {
        int at = from;
        int before;
        do {
            before = at;
            at = ofLetters(text, at);
            if (at < text.length() && CharacterClass.of(text.charAt(at)) == DIGIT) {
                at = ofDigitsAndDots(text, at);
            }
        } while (at > before);
        return at;
    }

    private static int ofDigitsAndDots(String text, int from) {
        int at = from;
        while (at < text.length() && (CharacterClass.of(text.charAt(at)) == DIGIT || (text.charAt(at) == '.'
                && at + 1 < text.length() && CharacterClass.of(text.charAt(at + 1)) == DIGIT))) {
            at++;
        }
        return at;
    }

    /** Where "U.S." or "e.g." ends, last dot included; the start itself when it is no such thing. */
    static int ofAcronym(String text, int start) {
        int at = start;
        int letters = 0;
        while (at + 1 < text.length() && CharacterClass.of(text.charAt(at)) == LETTER && text.charAt(at + 1) == '.') {
            at += 2;
            letters++;
        }
        boolean openEnd = at < text.length() && CharacterClass.of(text.charAt(at)) == LETTER && letters > 0
                && (at + 1 == text.length() || !continuesWord(text.charAt(at + 1)));
        if (openEnd) {
            return at + 1;
        }
        return letters > 1 ? at : start;
    }

    private static boolean continuesWord(char c) {
        CharacterClass type = CharacterClass.of(c);
        return type == LETTER || type == DIGIT || type == INVISIBLE || type == SURROGATE || type == APOSTROPHE;
    }

    static int ofNumber(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean separated = (c == '.' || c == ',' || CharacterClass.of(c) == APOSTROPHE) && at + 1 < text.length()
                    && CharacterClass.of(text.charAt(at + 1)) == DIGIT;
            if (CharacterClass.of(c) != DIGIT && !separated) {
                break;
            }
            at++;
        }
        return at;
    }

    static int ofDots(String text, int start) {
        int at = start + 1;
        while (text.charAt(start) == '.' && at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        return at;
    }

    static int ofSymbol(String text, int start) {
        return skipInvisible(text, start + Character.charCount(text.codePointAt(start)));
    }

    private static int skipInvisible(String text, int from) {
        int at = from;
        while (at < text.length() && CharacterClass.of(text.charAt(at)) == INVISIBLE) {
            at++;
        }
        return at;
    }
}
