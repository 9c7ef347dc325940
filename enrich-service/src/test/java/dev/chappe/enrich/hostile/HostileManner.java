package dev.chappe.enrich.hostile;

import java.util.List;
import java.util.Random;

/** A way for a text to be hostile. */
public enum HostileManner {

    /** Whatever sixteen bits can be, halves of surrogate pairs included. */
    ANY_UNIT {
        @Override
        void append(StringBuilder text, Random random) {
            text.append((char) random.nextInt(0x10000));
        }
    },
    /** Whatever character there is, with spaces. */
    ANY_CHARACTER {
        @Override
        void append(StringBuilder text, Random random) {
            text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : random.nextInt(Character.MAX_CODE_POINT + 1));
        }
    },
    /** Words of the trade in any order. */
    SOUP {
        @Override
        void append(StringBuilder text, Random random) {
            text.append(pick(HostileWords.ALL, random)).append(random.nextInt(8) == 0 ? "" : " ");
        }
    },
    /** One word or phrase again and again. */
    REPEATED {
        @Override
        public String write(Random random, int length) {
            return fill(pick(HostileWords.REPEATABLE, random), length);
        }
    },
    /** Two words or phrases in turn, without a sentence's end. */
    PAIRS {
        @Override
        public String write(Random random, int length) {
            return fill(pick(HostileWords.REPEATABLE, random) + pick(HostileWords.REPEATABLE, random), length);
        }
    },
    /** Brackets and quotation marks that open and never, or late, close. */
    NESTED {
        @Override
        void append(StringBuilder text, Random random) {
            text.append(pick(HostileWords.BRACKETS, random));
            if (random.nextInt(3) == 0) {
                text.append(pick(HostileWords.ALL, random)).append(' ');
            }
        }
    },
    /** Digits, separators, signs and units. */
    NUMBERS {
        @Override
        void append(StringBuilder text, Random random) {
            text.append(pick(HostileWords.FIGURES, random)).append(random.nextInt(3) == 0 ? " " : "");
        }
    },
    /** Words as long as the text lets them be. */
    LONG_WORDS {
        @Override
        void append(StringBuilder text, Random random) {
            text.append((char) ((random.nextInt(5) == 0 ? 'A' : 'a') + random.nextInt(26)));
            if (random.nextInt(20_000) == 0) {
                text.append(' ');
            } else if (random.nextInt(50) == 0) {
                text.append(pick(HostileWords.JOINTS, random));
            }
        }
    },
    /** A sentence that goes on with commas, conjunctions and relative clauses. */
    ENDLESS {
        @Override
        void append(StringBuilder text, Random random) {
            text.append(pick(HostileWords.PHRASES, random)).append(pick(HostileWords.LINKS, random));
        }
    },
    /** An event in each sentence, no two the same. */
    EVENTFUL {
        @Override
        void append(StringBuilder text, Random random) {
            text.append(
                    pick(HostileWords.SENTENCES, random).replace("#", Integer.toString(random.nextInt(100_000), 36)))
                    .append(' ');
        }
    },
    /** Sentences cut, doubled, and with bits thrown in. */
    MUTATED {
        @Override
        void append(StringBuilder text, Random random) {
            String sentence = pick(HostileWords.SENTENCES, random);
            int from = random.nextInt(sentence.length());
            int to = random.nextInt(from, sentence.length());
            switch (random.nextInt(4)) {
                case 0 -> text.append(sentence, from, to);
                case 1 -> text.append(sentence, 0, from).append(sentence, from, to).append(sentence, from, to);
                case 2 -> text.append(sentence, 0, from).append((char) random.nextInt(0x10000)).append(sentence, to,
                        sentence.length());
                default -> text.append(sentence, 0, to).append(pick(HostileWords.ALL, random)).append(' ');
            }
        }
    };

    /** A text of exactly that length, a surrogate pair cut in halves if need be. */
    public String write(Random random, int length) {
        StringBuilder text = new StringBuilder(length + 100);
        while (text.length() < length) {
            append(text, random);
        }
        text.setLength(length);
        return text.toString();
    }

    /** Adds the next bit. */
    void append(StringBuilder text, Random random) {
        text.append(pick(HostileWords.ALL, random));
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String fill(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }
}
