package dev.chappe.benchmarks.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chappe.benchmarks.corpus.Corpus.Entry;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;

/**
 * Writes articles of any length: sentences of a sample in new order, in turn of each of its languages, with other digits
 * in their figures so that no two articles are alike.
 */
final class Newsroom {

    private static final int PARAGRAPH = 4;

    private final Map<Language, List<Entry>> sample = new LinkedHashMap<>();
    private final Map<Language, List<String>> sentences = new LinkedHashMap<>();
    private final Random random;

    Newsroom(List<Entry> sample, long seed) {
        this(sample, seed, (language, sentence) -> true);
    }

    /**
     * @param wanted
     *            which sentences of the sample it writes
     */
    Newsroom(List<Entry> sample, long seed, BiPredicate<Language, String> wanted) {
        this.random = new Random(seed);
        for (Entry entry : sample) {
            Language language = entry.language();
            this.sample.computeIfAbsent(language, other -> new ArrayList<>()).add(entry);
            List<String> pool = sentences.computeIfAbsent(language, other -> new ArrayList<>());
            sentences(entry.article().body()).stream().filter(sentence -> wanted.test(language, sentence))
                    .forEach(pool::add);
        }
    }

    private static List<String> sentences(String body) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < body.length(); at++) {
            boolean ends = Character.isWhitespace(body.charAt(at)) && body.charAt(at - 1) == '.';
            if (ends || at == body.length() - 1) {
                sentences.add(body.substring(start, at).strip());
                start = at;
            }
        }
        return sentences;
    }

    List<Entry> articles(int count, int bytes) {
        List<Language> languages = List.copyOf(sample.keySet());
        List<Entry> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(languages.get(i % languages.size()), bytes));
        }
        return articles;
    }

    private Entry article(Language language, int bytes) {
        Entry model = pick(sample.getOrDefault(language, List.of()));
        return new Entry(new ArticleText(model.article().title(), continued(model.article().body(), language, bytes),
                language.tag(), model.article().publishedAt()), language);
    }

    /** A text with sentences of the sample added until it has so many bytes. */
    String continued(String text, Language language, int bytes) {
        List<String> pool = sentences.getOrDefault(language, List.of());
        StringBuilder body = new StringBuilder(text);
        long length = bytes(text);
        for (int number = 1; length < bytes; number++) {
            String sentence = withOtherDigits(pick(pool));
            body.append(number % PARAGRAPH == 0 ? "\n\n" : " ").append(sentence);
            length += bytes(sentence) + 1;
        }
        return body.toString();
    }

    private static long bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first digit of a number stays, and so do years. */
    private String withOtherDigits(String sentence) {
        StringBuilder changed = new StringBuilder(sentence);
        for (int at = 1; at < changed.length(); at++) {
            boolean inside = isDigit(changed, at) && isDigit(changed, at - 1);
            boolean year = at > 1 && changed.charAt(at - 2) == '2' && changed.charAt(at - 1) == '0';
            if (inside && !year && (changed.charAt(at - 1) != '2' || changed.charAt(at) != '0')) {
                changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
            }
        }
        return changed.toString();
    }

    private static boolean isDigit(StringBuilder text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
