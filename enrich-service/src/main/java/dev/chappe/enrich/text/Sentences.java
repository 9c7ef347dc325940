package dev.chappe.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a field, in order and without gap: every token is in exactly one. */
public final class Sentences {

    private final List<Sentence> sentences;

    private Sentences(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /** Splits at sentence ends and at line feeds. */
    public static Sentences of(TokenizedText text, Language language) {
        SentenceEnds ends = SentenceEnds.of(language);
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int token = 1; token < text.count(); token++) {
            if ((text.startsLine(token) && !isWrapped(text, token)) || ends.between(text, token)) {
                sentences.add(new Sentence(first, token));
                first = token;
            }
        }
        if (first < text.count()) {
            sentences.add(new Sentence(first, text.count()));
        }
        return new Sentences(sentences);
    }

    /** Whether a line only goes on, as in a text that was wrapped to a width: a small word, behind another or a comma. */
    private static boolean isWrapped(TokenizedText text, int token) {
        boolean open = text.is(token - 1, ',')
                || (text.is(token - 1, TokenKind.WORD) && Character.isLowerCase(text.first(token - 1)));
        int feed = text.text().indexOf('\n', text.end(token - 1));
        return open && text.is(token, TokenKind.WORD) && Character.isLowerCase(text.first(token))
                && text.text().lastIndexOf('\n', text.start(token)) == feed;
    }

    public List<Sentence> list() {
        return sentences;
    }

    /** Number of the sentence that holds a token. */
    public int indexOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).endToken() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentence that holds a token. */
    public Sentence containing(int token) {
        return sentences.get(indexOf(token));
    }
}
