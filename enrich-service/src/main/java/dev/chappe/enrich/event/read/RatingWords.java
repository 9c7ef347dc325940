package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.RatingReader.Verdict;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rating words of a note: what a stock is rated now, and what it was before. */
final class RatingWords {

    private static final int NEAR = 9;
    private static final int COUNTED = 4;

    private final MarketWords words;
    private final Passage passage;
    private @Nullable Boolean credit;
    private @Nullable Word to;
    private @Nullable Word from;

    /** A rating word in a sentence. */
    private record Word(String rating, int first, int end) {}

    RatingWords(MarketWords words, Passage passage, Stretch place) {
        this.words = words;
        this.passage = passage;
        List<Word> all = find(place);
        for (Word word : all) {
            Function before = before(word.first());
            boolean earlier = before == Function.FROM || before == Function.AGAINST
                    || (before == Function.OF && all.size() > 1 && from == null && to == null);
            if (earlier) {
                from = from == null ? word : from;
            } else if (to == null || (before == Function.TO && before(to.first()) != Function.TO)) {
                to = word;
            }
        }
    }

    /** What it is rated now, null when the note does not say. */
    @Nullable
    Verdict to() {
        return verdict(to);
    }

    /** What it was rated before, null when the note does not say. */
    @Nullable
    Verdict from() {
        return verdict(from);
    }

    private @Nullable Verdict verdict(@Nullable Word word) {
        return word == null
                ? null
                : new Verdict(new RoleValue.Text(word.rating()), passage.tokens().span(word.first(), word.end()));
    }

    /** Whether what looks like a name is a rating: "to Outperform". */
    boolean isRating(NameMention name) {
        return wordAt(name.firstToken()) != null;
    }

    private List<Word> find(Stretch place) {
        List<Word> found = new ArrayList<>();
        for (int at = place.first(); at < place.end(); at++) {
            Word word = wordAt(at);
            if (word != null && isMarked(word)) {
                found.add(word);
                at = word.end() - 1;
            }
        }
        return found;
    }

    private @Nullable Word wordAt(int at) {
        Word longest = null;
        for (Map.Entry<String, WordSet> rating : words.ratings().entrySet()) {
            int end = rating.getValue().endOf(passage.tokens(), at);
            if (end > 0 && (longest == null || end > longest.end())) {
                longest = new Word(rating.getKey(), at, end);
            }
        }
        return longest == null ? grade(at) : longest;
    }

    /** "AAA", "AA+": what an agency gives a state or company. */
    private @Nullable Word grade(int at) {
        int end = Grades.endOf(passage.tokens(), at);
        return end == 0 || !isOfCredit() ? null : new Word(Grades.read(passage.tokens(), at, end), at, end);
    }

    private boolean isOfCredit() {
        if (credit == null) {
            credit = words.anywhere(Topic.CREDIT, passage);
        }
        return credit;
    }

    /** "buy rating", "to buy from neutral", "à l'achat", "« neutre »": not any sale or purchase. */
    private boolean isMarked(Word word) {
        Function before = before(word.first());
        int first = word.first();
        boolean marked = before == Function.TO || before == Function.FROM || before == Function.AT
                || before == Function.AGAINST || isQuote(first - 1)
                || words.is(Topic.RATINGCONTEXT, passage, word.end())
                || (before == Function.OF && hasContext(first - NEAR, first)) || word.end() >= passage.end() - 1
                || words.is(Topic.RATINGCONTEXT, passage, first - 1);
        if (isCounted(first) || words.find(Topic.CONSENSUS, passage, first - NEAR, word.first()) >= 0) {
            return false;
        }
        boolean verb = passage.senses(first).stream().anyMatch(sense -> sense.isVerb());
        boolean free = passage.name(word.end()) == null && (!passage.is(Words.ARTICLE, word.end())
                || words.is(Topic.STOCKS, passage, word.end() + 1));
        return marked && (!verb || (hasContext(first - NEAR, word.end() + 3) && free));
    }

    /** "sept sont à conserver", "12 have a buy rating": how many say so. */
    private boolean isCounted(int word) {
        for (int at = word - 1; passage.has(at) && word - at <= COUNTED; at--) {
            if (passage.figure(at) instanceof PlainNumber) {
                return true;
            }
            if (passage.name(at) != null || passage.is(',', at)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasContext(int from, int end) {
        return words.find(Topic.RATINGCONTEXT, passage, from, end) >= 0;
    }

    private boolean isQuote(int at) {
        return passage.is('"', at) || passage.is('«', at) || passage.is('“', at) || passage.is('‘', at)
                || passage.is('\'', at);
    }

    private @Nullable Function before(int token) {
        int at = token - 1;
        while (isQuote(at) || (passage.is(Words.ARTICLE, at) && passage.preposition(at) == null)) {
            at--;
        }
        return passage.preposition(at);
    }
}
