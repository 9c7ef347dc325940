package dev.chappe.enrich.text;

/** What a UTF-16 unit means to the {@link Tokenizer}: a table, so that it is looked up and not reasoned about. */
enum CharacterClass {
    SPACE, LINE_FEED, LETTER, DIGIT, FRACTION, INVISIBLE, CURRENCY, HYPHEN, APOSTROPHE, PUNCTUATION, SYMBOL, SURROGATE;

    private static final CharacterClass[] TABLE = new CharacterClass[1 << 16];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = classify((char) c);
        }
    }

    static CharacterClass of(char c) {
        return TABLE[c];
    }

    private static CharacterClass classify(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> LINE_FEED;
            case '-', '\u2010', '\u2011' -> HYPHEN;
            case '\'', '’', '‘', 'ʼ', '′', '＇' -> APOSTROPHE;
            default -> classifyByCategory(c);
        };
    }

    private static CharacterClass classifyByCategory(char c) {
        return switch ((byte) Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.LETTER_NUMBER ->
                LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.OTHER_NUMBER -> isFraction(c) ? FRACTION : SYMBOL;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                INVISIBLE;
            case Character.SPACE_SEPARATOR, Character.CONTROL, Character.UNASSIGNED -> SPACE;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                c == '%' || c == '‰' || c == '&' || c == '#' || c == '@' || c == '*' ? SYMBOL : PUNCTUATION;
            case Character.SURROGATE -> SURROGATE;
            default -> SYMBOL;
        };
    }

    private static boolean isFraction(char c) {
        return (c >= '¼' && c <= '¾') || (c >= '⅐' && c <= '⅞');
    }
}
