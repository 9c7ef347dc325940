package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.AnnotatedText;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.util.Map;

/**
 * Tells what sort of thing an unknown name is, from the words beside it anywhere in the article: "le fabricant X", "the
 * X chip", "X, a startup", "the CEO of X".
 */
final class NameKinds {

    private final KindVotes votes;

    NameKinds(FrameBook book) {
        this.votes = new KindVotes(book);
    }

    /** Takes the votes of a sentence. */
    void read(Passage passage) {
        votes.read(passage);
        for (NameMention name : passage.names()) {
            if (name.kind() == NameKind.PERSON) {
                votes.vote(surname(name), NameKind.PERSON);
            }
            if (name.entity() != null && name.kind().isThing() && name.kind() != NameKind.LINE) {
                voteForTail(name);
            }
            if (isOpen(name)) {
                voteFromSize(name);
                voteFromOwnWord(passage, name);
                voteFromOffice(passage, name);
                voteFromList(passage, name);
                new CluesBefore(passage, votes).vote(name);
                new CluesBehind(passage, votes).vote(name);
            }
        }
    }

    /** "Sonnet 4", where the article names Claude Sonnet 4 too: the end of a known name is of its kind. */
    private void voteForTail(NameMention name) {
        String folded = KindVotes.key(name);
        int space = folded.indexOf(' ');
        if (space > 0 && folded.indexOf(' ', space + 1) > 0) {
            votes.vote(folded.substring(space + 1), name.kind());
        }
    }

    /** "SUV Boreal": a name that opens with the word of a class. */
    private void voteFromOwnWord(Passage passage, NameMention name) {
        int space = KindVotes.key(name).indexOf(' ');
        for (Map.Entry<NameKind, WordSet> words : votes.classes().entrySet()) {
            if (space > 0 && words.getValue().has(passage.tokens(), name.firstToken())) {
                votes.vote(KindVotes.key(name), words.getKey());
                votes.vote(KindVotes.key(name).substring(space + 1), words.getKey());
                return;
            }
        }
    }

    /** "la Commission", "the Competition Authority": a name that says what it is. */
    private void voteFromOffice(Passage passage, NameMention name) {
        boolean first = passage.is(Words.AUTHORITY, name.firstToken());
        if (name.kind() == NameKind.UNKNOWN && (first || passage.is(Words.AUTHORITY, name.endToken() - 1))) {
            votes.vote(KindVotes.key(name), NameKind.AUTHORITY);
        }
    }

    /** "Lucie 7B", "Falcon-40B": a name that ends with a number of billions is that of a model with as many parameters. */
    private void voteFromSize(NameMention name) {
        String text = name.text();
        int last = text.length() - 1;
        int first = last;
        while (first > 0 && (isDigit(text.charAt(first - 1)) || text.charAt(first - 1) == '.')) {
            first--;
        }
        boolean size = first > 1 && first < last && (text.charAt(last) == 'B' || text.charAt(last) == 'b')
                && (text.charAt(first - 1) == ' ' || text.charAt(first - 1) == '-');
        if (size) {
            votes.vote(KindVotes.key(name), NameKind.MODEL);
            votes.vote(Folding.fold(text.substring(0, first - 1)), NameKind.MODEL);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOpen(NameMention name) {
        return isNumbered(name) || (name.entity() == null && (name.kind() == NameKind.UNKNOWN
                || name.kind() == NameKind.PRODUCT || name.kind() == NameKind.PLACE));
    }

    /** "Mistral 3", "OnePlus 7": a thing that bears its maker's name and a number, of whatever class. */
    private static boolean isNumbered(NameMention name) {
        Entity entity = name.entity();
        return entity != null && name.kind() == NameKind.PRODUCT && entity.name().equals(entity.maker());
    }

    /** "Claude Opus 4 and Sonnet 4": what is joined to a known thing is one of its kind. */
    private void voteFromList(Passage passage, NameMention name) {
        int at = name.firstToken() - 1;
        boolean joined = passage.is(Words.CONJUNCTION, at) || passage.is(',', at);
        NameMention before = passage.name(passage.is(Words.ARTICLE, at) ? at - 2 : at - 1);
        if (joined && before != null && before.entity() != null && before.kind().isThing()
                && before.kind() != NameKind.LINE && name.kind() == NameKind.PRODUCT) {
            votes.vote(KindVotes.key(name), before.kind());
        }
    }

    private static String surname(NameMention person) {
        String folded = KindVotes.key(person);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** A field with each unknown name under the kind that the article tells for it. */
    AnnotatedText settle(AnnotatedText text) {
        return text.withNames(name -> {
            NameKind kind = isOpen(name) ? votes.told(name) : null;
            boolean takes = kind != null
                    && (kind.isThing() || (name.kind() != NameKind.PLACE && !isNumbered(name)));
            return kind != null && takes ? name.as(kind) : name;
        });
    }

}
