package dev.chappe.enrich.text;

/** Finds web addresses, whose digits and dots say nothing. */
final class Urls {

    private Urls() {}

    static boolean startsAt(String text, int at) {
        char c = text.charAt(at);
        if (c == 'w' || c == 'W') {
            return text.regionMatches(true, at, "www.", 0, 4);
        }
        return (c == 'h' || c == 'H')
                && (text.regionMatches(true, at, "https://", 0, 8) || text.regionMatches(true, at, "http://", 0, 7));
    }

    /** One past the address: up to white space, a quote or an angle bracket, without punctuation at its end. */
    static int end(String text, int start) {
        int at = start;
        while (at < text.length() && !endsAddress(text.charAt(at))) {
            at++;
        }
        while (at > start + 4 && ".,;:!?)]'’".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static boolean endsAddress(char c) {
        CharacterClass type = CharacterClass.of(c);
        return type == CharacterClass.SPACE || type == CharacterClass.LINE_FEED || "<>\"«»“”".indexOf(c) >= 0;
    }
}
