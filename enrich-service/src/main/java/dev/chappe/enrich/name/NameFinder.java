package dev.chappe.enrich.name;

import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.mention.DateMention;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.mention.Quantity;
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

    private final Gazetteer gazetteer;
    private final GivenNames givenNames;

    public NameFinder(Gazetteer gazetteer, GivenNames givenNames) {
        this.gazetteer = gazetteer;
        this.givenNames = givenNames;
    }

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
        NameShapes shapes = new NameShapes(text, grammar, usage, taken(text, figures));
        List<NameMention> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean headline = usage.isHeadline(text, sentence);
            int token = sentence.firstToken();
            while (token < sentence.endToken()) {
                NameMention name = nameAt(text, token, sentence, shapes, headline);
                NameMention last = names.isEmpty() ? null : names.getLast();
                if (name != null && last != null && isInParentheses(text, last, name)) {
                    name = name.like(last);
                }
                if (name != null) {
                    names.add(name);
                    token = name.endToken();
                    if (name.kind().isThing()) {
                        token = addSiblings(text, name, sentence, shapes, names);
                    }
                } else {
                    token++;
                }
            }
        }
        return names;
    }

    /** "RTX 3070, 3080 et 3090": what is joined to a numbered thing by its number alone. */
    private static int addSiblings(TokenizedText text, NameMention first, Sentence sentence, NameShapes shapes,
            List<NameMention> names) {
        int number = first.endToken() - 1;
        while (number > first.firstToken() && !shapes.hasDigit(number, number + 1)) {
            number--;
        }
        if (number == first.firstToken()) {
            return first.endToken();
        }
        String line = text.text().substring(first.span().start(), text.start(number));
        int token = first.endToken();
        while (true) {
            int sibling = shapes.sibling(token, sentence.endToken());
            if (sibling == 0) {
                return token;
            }
            int end = shapes.endOfVariant(sibling + 1, sentence.endToken());
            NameMention mention = mention(text, sibling, end, first.kind(), first.entity());
            names.add(mention.spelt(line + mention.text()));
            token = end;
        }
    }

    private @Nullable NameMention nameAt(TokenizedText text, int token, Sentence sentence, NameShapes shapes,
            boolean headline) {
        if (shapes.isTaken(token)) {
            return null;
        }
        Gazetteer.Match known = gazetteer.at(text, token);
        if (known != null && known.endToken() <= sentence.endToken()) {
            Entity entity = known.entity();
            int end = entity.kind().isThing()
                    ? shapes.endOfThing(known.endToken(), sentence.endToken(), gazetteer)
                    : known.endToken();
            if (!entity.kind().isThing()) {
                int model = shapes.endOfModelNumber(end, sentence.endToken());
                if (model > end && text.is(end, TokenKind.HYPHEN)) {
                    return mention(text, token, model, NameKind.PRODUCT, null);
                }
                if (model > end && entity.kind() == NameKind.COMPANY) {
                    return mention(text, token, model, NameKind.PRODUCT,
                            new Entity(NameKind.PRODUCT, entity.name(), null, null, entity.name()));
                }
                int person = personEnd(text, token, end, sentence, shapes);
                if (person > 0) {
                    return mention(text, token, person, NameKind.PERSON, null);
                }
            }
            boolean model = entity.kind() == NameKind.LINE && end > known.endToken();
            boolean bare = known.line() && end == known.endToken();
            NameMention mention = mention(text, token, end,
                    model ? NameKind.PRODUCT : bare ? NameKind.LINE : entity.kind(), entity);
            return known.garbled() ? mention.spelt(entity.name()) : mention;
        }
        int end = shapes.endOfUnknown(token, sentence, headline, gazetteer);
        if (end <= token && givenNames.has(text, token) && givenNames.endOfParticles(text, token + 1) > token + 1) {
            end = token + 1;
        }
        if (end <= token) {
            return null;
        }
        if (givenNames.has(text, token) && end == token + 1) {
            end = Math.min(givenNames.endOfParticles(text, end), sentence.endToken());
        }
        boolean person = givenNames.has(text, token) && end - token >= 2 && end - token <= 6;
        boolean thing = !person && shapes.hasDigit(token, end);
        return mention(text, token, end, person ? NameKind.PERSON : thing ? NameKind.PRODUCT : NameKind.UNKNOWN, null);
    }

    /** "Paris Hilton", "Morgan Stanley" aside: a known place or firm whose name is also a given name. */
    private int personEnd(TokenizedText text, int token, int end, Sentence sentence, NameShapes shapes) {
        return end == token + 1 && givenNames.has(text, token)
                ? shapes.endOfSurname(end, sentence.endToken(), gazetteer)
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
