package dev.chappe.enrich.name;

import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.mention.DateMention;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.name.Capitals.Casing;
import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the names in a text: those that the vocabulary knows, and those that their form gives away. */
public final class NameFinder {

    /** Names back to the line that an elided name belongs to. */
    private static final int MEMORY = 8;

    private final Gazetteer gazetteer;
    private final GivenNames givenNames;
    private final NameEndings endings;

    public NameFinder(Gazetteer gazetteer, GivenNames givenNames, NameEndings endings) {
        this.gazetteer = gazetteer;
        this.givenNames = givenNames;
        this.endings = endings;
    }

    /** A field with what is asked of its tokens. */
    private record Reading(TokenizedText text, TokenForms forms, NameStarts starts, NameEnds ends) {}

    /**
     * All names of a field, by start, none overlapping another.
     *
     * @param figures
     *            the numeric mentions of the field: a sum or a date is no part of a name
     * @param usage
     *            which words the article writes small
     */
    public List<NameMention> find(TokenizedText text, List<Sentence> sentences, List<Mention> figures, Grammar grammar,
            Capitals usage) {
        TokenForms forms = new TokenForms(text, grammar, taken(text, figures));
        NameStarts starts = new NameStarts(text, grammar, usage, forms);
        Reading reading = new Reading(text, forms, starts, new NameEnds(text, grammar, forms, starts, gazetteer));
        List<NameMention> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Casing casing = Capitals.casing(text, sentence);
            int token = sentence.firstToken();
            while (token < sentence.endToken()) {
                NameMention name = nameAt(reading, token, sentence, casing);
                if (name == null) {
                    name = elided(reading, token, sentence, names);
                }
                NameMention last = names.isEmpty() ? null : names.getLast();
                if (name != null && last != null && isInParentheses(text, last, name)) {
                    name = name.like(last);
                }
                if (name != null) {
                    names.add(name);
                    token = name.endToken();
                    if (name.kind().isThing()) {
                        token = addSiblings(reading, name, sentence, names);
                    }
                } else {
                    token++;
                }
            }
        }
        return names;
    }

    /** "the 7 Pro", after the OnePlus 7: a number and a variant after an article name a thing of the line before. */
    private static @Nullable NameMention elided(Reading reading, int token, Sentence sentence,
            List<NameMention> names) {
        int end = reading.ends().isElidedHead(token)
                ? reading.ends().ofVariant(token + 1, sentence.endToken())
                : token;
        for (int i = names.size() - 1; end > token + 1 && i >= Math.max(0, names.size() - MEMORY); i--) {
            NameMention line = names.get(i);
            int digit = line.text().chars().anyMatch(Character::isDigit) ? line.text().lastIndexOf(' ') : -1;
            if (line.kind() == NameKind.PRODUCT && digit > 0) {
                NameMention mention = mention(reading.text(), token, end, line.kind(), line.entity());
                return mention.spelt(line.text().substring(0, digit + 1) + mention.text());
            }
        }
        return null;
    }

    /** "RTX 3070, 3080 et 3090": what is joined to a numbered thing by its number alone. */
    private static int addSiblings(Reading reading, NameMention first, Sentence sentence, List<NameMention> names) {
        TokenizedText text = reading.text();
        int number = first.endToken() - 1;
        while (number > first.firstToken() && !reading.forms().hasDigit(number, number + 1)) {
            number--;
        }
        if (number == first.firstToken()) {
            return first.endToken();
        }
        String line = text.text().substring(first.span().start(), text.start(number));
        int token = first.endToken();
        while (true) {
            int sibling = reading.ends().sibling(token, sentence.endToken());
            if (sibling == 0) {
                return token;
            }
            int end = reading.ends().ofSuffix(sibling + 1, sentence.endToken(), number + 1, first.endToken());
            NameMention mention = mention(text, sibling, end, first.kind(), first.entity());
            names.add(mention.spelt(line + mention.text()));
            token = end;
        }
    }

    private @Nullable NameMention nameAt(Reading reading, int token, Sentence sentence, Casing casing) {
        Gazetteer.Match known = gazetteer.at(reading.text(), token);
        if (reading.forms().isTaken(token) && !isFigureByMistake(reading, token, known)) {
            return null;
        }
        if (known != null && known.endToken() <= sentence.endToken()
                && (known.endToken() > token + 1 || !reading.starts().isDoubtful(token, sentence, casing))) {
            return known.entity().kind().isThing()
                    ? thing(reading, token, sentence, casing, known)
                    : knownName(reading, token, sentence, casing, known);
        }
        return unknownName(reading, token, sentence, casing);
    }

    /** "3M", "1&1": a name that reads like a figure. */
    private static boolean isFigureByMistake(Reading reading, int token, Gazetteer.@Nullable Match known) {
        return known != null && known.endToken() > token + 1 && reading.text().is(token, TokenKind.NUMBER)
                && !reading.text().is(known.endToken(), TokenKind.CURRENCY)
                && !reading.forms().isTaken(known.endToken());
    }

    private static NameMention thing(Reading reading, int token, Sentence sentence, Casing casing,
            Gazetteer.Match known) {
        Entity entity = known.entity();
        int end = reading.ends().ofThing(known.endToken(), sentence.endToken(), casing);
        boolean model = entity.kind() == NameKind.LINE && end > known.endToken();
        boolean bare = known.line() && end == known.endToken();
        NameMention mention = mention(reading.text(), token, end,
                model ? NameKind.PRODUCT : bare ? NameKind.LINE : entity.kind(), entity);
        return known.garbled() ? mention.spelt(entity.name()) : mention;
    }

    /** A firm, state or place that is known, or what its name is only the beginning of. */
    private NameMention knownName(Reading reading, int token, Sentence sentence, Casing casing,
            Gazetteer.Match known) {
        TokenizedText text = reading.text();
        Entity entity = known.entity();
        int end = known.endToken();
        int model = reading.ends().ofModelNumber(end, sentence.endToken());
        if (model > end && text.is(end, TokenKind.HYPHEN)) {
            return mention(text, token, model, NameKind.PRODUCT, null);
        }
        if (model > end && entity.kind() == NameKind.COMPANY) {
            return mention(text, token, model, NameKind.PRODUCT,
                    new Entity(NameKind.PRODUCT, entity.name(), null, null, entity.name()));
        }
        int person = personEnd(reading, token, end, sentence);
        if (person > 0) {
            return mention(text, token, person, NameKind.PERSON, null);
        }
        NameMention longer = longerName(reading, token, sentence, casing, known);
        if (longer != null) {
            return longer;
        }
        int branch = endOfBranch(reading, end, sentence, casing, entity);
        if (branch > end) {
            return mention(text, token, branch, entity.kind(), null);
        }
        NameMention mention = mention(text, token, end, entity.kind(), entity);
        return known.garbled() ? mention.spelt(entity.name()) : mention;
    }

    /** "Oxfam Australia": a firm's or body's name with the country of its branch. */
    private int endOfBranch(Reading reading, int end, Sentence sentence, Casing casing, Entity entity) {
        boolean follows = casing == Casing.PLAIN && entity.kind().isOrganisation() && end < sentence.endToken()
                && !reading.text().glued(end);
        Gazetteer.Match country = follows ? gazetteer.at(reading.text(), end) : null;
        return country != null && country.entity().kind() == NameKind.STATE && country.endToken() <= sentence.endToken()
                ? country.endToken()
                : end;
    }

    /** "Manchester United", "Orange Cyberdefense": a name of which the known one is the beginning. */
    private @Nullable NameMention longerName(Reading reading, int token, Sentence sentence, Casing casing,
            Gazetteer.Match known) {
        TokenizedText text = reading.text();
        int from = known.endToken();
        boolean follows = from < sentence.endToken() && !text.glued(from) && text.is(from, TokenKind.WORD)
                && !givenNames.has(text, from)
                && reading.starts().goesOnPlace(from, casing);
        int end = follows ? reading.ends().rest(token, from, sentence, casing) : from;
        if (end == from) {
            return null;
        }
        NameKind told = endings.of(text, token, end);
        NameKind kind = known.entity().kind();
        if (kind == NameKind.PLACE || kind == NameKind.STATE) {
            return mention(text, token, end, told == null ? NameKind.UNKNOWN : told, null);
        }
        return told == NameKind.COMPANY && kind == NameKind.COMPANY
                ? mention(text, token, end, NameKind.COMPANY, null)
                : null;
    }

    private @Nullable NameMention unknownName(Reading reading, int token, Sentence sentence, Casing casing) {
        TokenizedText text = reading.text();
        if (text.glued(token) && text.is(token - 1, TokenKind.NUMBER)) {
            return null; // "16h58"
        }
        int end = reading.ends().ofUnknown(token, sentence, casing);
        if (end <= token && givenNames.has(text, token) && givenNames.endOfParticles(text, token + 1) > token + 1) {
            end = token + 1;
        }
        if (end <= token) {
            return null;
        }
        int institution = reading.forms().isAuthority(end - 1)
                ? reading.ends().ofInstitution(end, sentence.endToken())
                : end;
        if (institution > end) {
            return mention(text, token, institution, NameKind.AUTHORITY, null);
        }
        NameKind told = endings.of(text, token, end);
        int compound = reading.ends().ofCompound(end, sentence, casing);
        if (told != null || compound > end) {
            return mention(text, token, compound, told == null ? NameKind.UNKNOWN : told, null);
        }
        if (givenNames.has(text, token) && end == token + 1) {
            int surname = reading.ends().ofSurname(end, sentence.endToken());
            end = surname > end ? surname : Math.min(givenNames.endOfParticles(text, end), sentence.endToken());
        }
        boolean numbered = reading.forms().hasDigit(token, end);
        boolean person = !numbered && givenNames.has(text, token) && end - token <= 6;
        return mention(text, token, end, person ? NameKind.PERSON : numbered ? NameKind.PRODUCT : NameKind.UNKNOWN,
                null);
    }

    /** "Paris Hilton", "Morgan Stanley" aside: a known place or firm whose name is also a given name. */
    private int personEnd(Reading reading, int token, int end, Sentence sentence) {
        return end == token + 1 && givenNames.has(reading.text(), token)
                ? reading.ends().ofSurname(end, sentence.endToken())
                : 0;
    }

    private static NameMention mention(TokenizedText text, int first, int end, NameKind kind,
            @Nullable Entity entity) {
        var span = text.span(first, end);
        return new NameMention(span, first, end, kind, text.text().substring(span.start(), span.end()), entity);
    }

    /** "Amazon (AMZN)", "Data Protection Commission (DPC)": a short form of the name before it. */
    private static boolean isInParentheses(TokenizedText text, NameMention before, NameMention name) {
        return name.kind() == NameKind.UNKNOWN && name.firstToken() == before.endToken() + 1
                && text.is(before.endToken(), '(') && text.is(name.endToken(), ')')
                && name.endToken() == name.firstToken() + 1 && name.text().equals(name.text().toUpperCase(Locale.ROOT));
    }

    private static BitSet taken(TokenizedText text, List<Mention> figures) {
        BitSet taken = new BitSet(text.count());
        for (Mention figure : figures) {
            boolean takes = switch (figure) {
                case Money ignored -> true;
                case Percent ignored -> true;
                case DateMention ignored -> true;
                case Period ignored -> true;
                case Horizon ignored -> true;
                case Quantity ignored -> true;
                default -> false;
            };
            if (takes) {
                taken.set(text.tokenAt(figure.span().start()), text.tokenAt(figure.span().end() - 1) + 1);
            }
        }
        return taken;
    }
}
