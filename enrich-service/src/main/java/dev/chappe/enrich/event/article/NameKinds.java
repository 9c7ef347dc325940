package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.AnnotatedText;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.grammar.Auxiliary;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.TokenKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what sort of thing an unknown name is, from the words beside it anywhere in the article: "le fabricant X", "the
 * X chip", "X, a startup", "the CEO of X".
 */
final class NameKinds {

    private static final int REACH = 6;

    private final FrameBook book;
    private final Map<String, Map<NameKind, Integer>> votes = new HashMap<>();
    private final ModelWords models;

    NameKinds(FrameBook book) {
        this.book = book;
        this.models = new ModelWords(book.classes().get(NameKind.MODEL));
    }

    /** Takes the votes of a sentence. */
    void read(Passage passage) {
        models.read(passage);
        for (NameMention name : passage.names()) {
            if (name.kind() == NameKind.PERSON) {
                vote(surname(name), NameKind.PERSON);
            }
            if (name.entity() != null && name.kind().isThing() && name.kind() != NameKind.LINE) {
                voteForTail(name);
            }
            if (isOpen(name)) {
                voteFromSize(name);
                voteFromOwnWord(passage, name);
                voteFromOffice(passage, name);
                voteFromList(passage, name);
                voteFromLeft(passage, name);
                voteFromRight(passage, name);
            }
        }
    }

    /** "Sonnet 4", where the article names Claude Sonnet 4 too: the end of a known name is of its kind. */
    private void voteForTail(NameMention name) {
        String folded = key(name);
        int space = folded.indexOf(' ');
        if (space > 0 && folded.indexOf(' ', space + 1) > 0) {
            vote(folded.substring(space + 1), name.kind());
        }
    }

    /** "SUV Boreal": a name that opens with the word of a class. */
    private void voteFromOwnWord(Passage passage, NameMention name) {
        int space = key(name).indexOf(' ');
        for (Map.Entry<NameKind, WordSet> words : book.classes().entrySet()) {
            if (space > 0 && words.getValue().has(passage.tokens(), name.firstToken())) {
                vote(key(name), words.getKey());
                vote(key(name).substring(space + 1), words.getKey());
                return;
            }
        }
    }

    /** "la Commission", "the Competition Authority": a name that says what it is. */
    private void voteFromOffice(Passage passage, NameMention name) {
        boolean first = passage.is(Words.AUTHORITY, name.firstToken());
        if (name.kind() == NameKind.UNKNOWN && (first || passage.is(Words.AUTHORITY, name.endToken() - 1))) {
            vote(key(name), NameKind.AUTHORITY);
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
            vote(key(name), NameKind.MODEL);
            vote(Folding.fold(text.substring(0, first - 1)), NameKind.MODEL);
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
            vote(key(name), before.kind());
        }
    }

    private void voteFromLeft(Passage passage, NameMention name) {
        int at = name.firstToken() - 1;
        if (passage.is('"', at) || passage.is('«', at) || passage.is('“', at) || passage.is(':', at)) {
            at--;
        }
        if (passage.is(',', at) && PersonClues.isAfterPersonWord(passage, at - 1)) {
            vote(key(name), NameKind.PERSON);
            return;
        }
        if (PlaceClues.isSite(passage, at) || PlaceClues.isBesidePlace(passage, name)) {
            vote(key(name), NameKind.PLACE);
            return;
        }
        if (passage.is('.', at) && passage.is(Words.PERSON, at - 1)) {
            at--; // "Mr. Dimon"
        }
        if (passage.is(',', at) && passage.is(',', name.endToken()) && voteWord(passage, name, at - 1, at - 1)) {
            return; // "a new program, Series, that"
        }
        NameMention maker = passage.name(at);
        if (maker != null && maker.kind() == NameKind.COMPANY && name.kind() == NameKind.PRODUCT) {
            at = maker.firstToken() - 1; // "l'architecture AMD Zen 5"
        }
        boolean of = false;
        boolean inside = false;
        for (int steps = 0; passage.has(at) && steps < REACH; steps++, at--) {
            if (passage.name(at) != null || passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return;
            }
            Function preposition = passage.preposition(at);
            if (preposition != null && preposition != Function.OF) {
                return;
            }
            boolean article = passage.is(Words.ARTICLE, at);
            if (preposition == Function.OF) {
                of |= steps == 0;
                inside = true;
                continue;
            }
            if (passage.is(Words.PERSON, at)) {
                vote(key(name), of || inside ? NameKind.COMPANY : NameKind.PERSON);
                return;
            }
            if (inside && !of && passage.is(Words.COMPANY, at)) {
                vote(key(name), NameKind.COMPANY); // "la société de gestion H2O"
                return;
            }
            if (passage.preposition(at - 1) == Function.OF && passage.is(Words.COMPANY, at - 2)) {
                vote(key(name), NameKind.COMPANY); // "l'éditeur de logiciels X"
                return;
            }
            if (!of && voteWord(passage, name, at, at)) {
                return;
            }
            if (article && steps > 0) {
                return;
            }
        }
    }

    private void voteFromRight(Passage passage, NameMention name) {
        int at = endOfPair(passage, name);
        if (passage.is('(', at)) {
            return;
        }
        NameMention chip = passage.name(at);
        if (chip != null && name.kind() == NameKind.PRODUCT && chip.entity() != null && chip.kind() == NameKind.CHIP) {
            vote(key(name), NameKind.CHIP); // "its Zen 4 Epyc processor"
            return;
        }
        if (PersonClues.isBefore(passage, at)) {
            vote(key(name), NameKind.PERSON);
            return;
        }
        if (passage.is(Words.LEGAL_FORM, at) && passage.tokens().capitalised(at)) {
            vote(key(name), NameKind.COMPANY);
            return;
        }
        if (passage.is(',', at) && passage.is(Words.COMPANY, at + 1) && passage.name(at + 1) == null) {
            vote(key(name), NameKind.COMPANY); // "X, spécialiste de", said of nothing but a firm
            vote(key(name), NameKind.COMPANY);
            return;
        }
        boolean heading = passage.is(':', at) && name.firstToken() == passage.first();
        boolean apposition = (passage.is(',', at) || heading || isCopula(passage, at))
                && (passage.is(Words.ARTICLE, at + 1) || at > name.endToken() || isCounted(passage, at + 1));
        int from = apposition ? pastFamily(passage, at + 2) : at;
        for (int next = from; passage.has(next) && next - from < REACH; next++) {
            if (passage.name(next) != null || passage.is(',', next)
                    || (passage.preposition(next) != null && !isGlued(passage, next))
                    || (!passage.tokens().is(next, TokenKind.WORD) && !passage.tokens().is(next, TokenKind.HYPHEN))
                    || passage.is(Words.ARTICLE, next)) {
                return;
            }
            if (!apposition && !isCompound(passage, next)) {
                return;
            }
            if (passage.is(Words.PERSON, next)) {
                vote(key(name), apposition ? NameKind.PERSON : NameKind.COMPANY);
                return;
            }
            boolean maker = passage.is(Words.COMPANY, next + 1) && passage.name(next + 1) == null;
            if (!maker && voteWord(passage, name, next, apposition ? next : at)) { // "a scooter maker" is no scooter
                return;
            }
        }
    }

    /** "X, une famille de petits modèles": what a family is made of tells what it is. */
    private static int pastFamily(Passage passage, int from) {
        int at = passage.is(Words.NEW, from) ? from + 1 : from;
        boolean several = passage.is(Words.FAMILY, at) || passage.is(Words.EDITION, at);
        return several && passage.preposition(at + 1) == Function.OF ? at + 2 : from;
    }

    /** "Allo et Duo, deux applications": what is said of the last of a pair is said of both. */
    private static int endOfPair(Passage passage, NameMention name) {
        int end = name.endToken();
        NameMention other = passage.is(Words.CONJUNCTION, end) ? passage.name(end + 1) : null;
        boolean both = other != null && passage.is(',', other.endToken()) && other.kind() == name.kind()
                && !passage.is(Words.ARTICLE, other.endToken() + 1) && passage.name(other.endToken() + 1) == null;
        return both && other != null ? other.endToken() : end;
    }

    /** "an instruction-following model": a word in a compound is no preposition. */
    private static boolean isGlued(Passage passage, int token) {
        return passage.tokens().is(token - 1, TokenKind.HYPHEN) && passage.tokens().glued(token);
    }

    /** "Duo, two apps". */
    private boolean isCounted(Passage passage, int token) {
        return passage.has(token + 1) && !passage.tokens().capitalised(token) && passage.name(token) == null
                && book.classes().values().stream().anyMatch(words -> words.has(passage.tokens(), token + 1));
    }

    /** "X is a new assistant". */
    private static boolean isCopula(Passage passage, int token) {
        return passage.senses(token).stream().anyMatch(
                sense -> passage.grammar().auxiliary(sense) == Auxiliary.PASSIVE && sense.tense() == Tense.PRESENT);
    }

    /** Whether a small word may go on a compound that a name opens, as in "the A7 chip". */
    private static boolean isCompound(Passage passage, int token) {
        return !passage.tokens().capitalised(token) && passage.senses(token).stream().noneMatch(s -> s.isVerb())
                && !passage.is(Words.CONJUNCTION, token) && !passage.is(Words.RELATIVE, token);
    }

    private boolean voteWord(Passage passage, NameMention name, int at, int near) {
        if (passage.is(Words.MODEL, at) && !models.isOfAi(passage, at)) {
            vote(key(name), NameKind.LINE); // for told() to decide
            return true;
        }
        for (Map.Entry<NameKind, WordSet> entry : book.classes().entrySet()) {
            if (entry.getValue().has(passage.tokens(), at)) {
                vote(key(name), entry.getKey());
                return true;
            }
        }
        if (passage.is(Words.COMPANY, at) && near >= 0) {
            if (!isOwned(passage, name)) {
                vote(key(name), NameKind.COMPANY);
            }
            return true;
        }
        return false;
    }

    /** "Contoso's Roadster network": what a firm has is no firm beside it. */
    private static boolean isOwned(Passage passage, NameMention name) {
        int before = name.firstToken() - 1;
        NameMention owner = passage.is(Words.GENITIVE, before) ? passage.name(before - 1) : null;
        return owner != null && owner.kind().isOrganisation();
    }

    private void vote(String name, NameKind kind) {
        votes.computeIfAbsent(name, key -> new EnumMap<>(NameKind.class)).merge(kind, 1, Integer::sum);
    }

    private static String key(NameMention name) {
        return Folding.fold(name.text());
    }

    private static String surname(NameMention person) {
        String folded = key(person);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** A field with each unknown name under the kind that the article tells for it. */
    AnnotatedText settle(AnnotatedText text) {
        return text.withNames(name -> {
            NameKind kind = isOpen(name) ? told(name) : null;
            boolean takes = kind != null
                    && (kind.isThing() || (name.kind() != NameKind.PLACE && !isNumbered(name)));
            return kind != null && takes ? name.as(kind) : name;
        });
    }

    private @Nullable NameKind told(NameMention name) {
        Map<NameKind, Integer> kinds = votes.getOrDefault(key(name), Map.of());
        NameKind best = null;
        for (Map.Entry<NameKind, Integer> entry : kinds.entrySet()) {
            if (best == null || entry.getValue() > kinds.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best == NameKind.LINE ? models.kind() : best;
    }
}
