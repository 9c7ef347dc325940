package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.read.TriggerFinder.Hit;
import dev.chappe.enrich.event.trace.Origin;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trigger of an authority's action in its sentence: who acts there, on whom, for how much. */
final class ActionScene {

    private static final int UNDER = 4;

    private final Passage passage;
    private final Hit hit;
    private final Frame frame;
    private final Authorities authorities;
    private final ActionParties parties;
    private final ActionTargets targets;
    private final boolean turned;

    ActionScene(AnnotatedArticle article, Passage passage, Hit hit, Frame frame, Antecedents antecedents) {
        this.passage = passage;
        this.hit = hit;
        this.frame = frame;
        boolean privately = "LAWSUIT".equals(frame.set().get("action"));
        authorities = new Authorities(article, passage, antecedents, privately);
        VerbGroup group = hit.group();
        turned = group != null && frame.isTransitive() && (group.is(Mark.PASSIVE) || isReduced(group));
        parties = new ActionParties(article, passage, antecedents, isPassive() ? null : governing());
        targets = new ActionTargets(parties);
    }

    /** Where its trigger stands. */
    Origin origin() {
        return Steps.origin(passage, hit, frame);
    }

    Passage passage() {
        return passage;
    }

    Hit hit() {
        return hit;
    }

    Frame frame() {
        return frame;
    }

    /** The verb, or of a noun the verb that governs it; null when there is none. */
    @Nullable
    VerbGroup governing() {
        return hit.group() != null ? hit.group() : authorities.governor(hit.head());
    }

    /** "TikTok banned on government phones", "Betr fined $75,000": a participle that lost its auxiliary. */
    private boolean isReduced(VerbGroup group) {
        boolean twofold = passage.senses(group.head()).stream().anyMatch(sense -> sense.tense() == Tense.PARTICIPLE)
                && group.tense() == Tense.PAST;
        if (!twofold || group.is(Mark.PERFECT) || group.first() != group.head()) {
            return false;
        }
        int next = hit.end();
        while (passage.has(next) && passage.name(next) == null && passage.preposition(next) == null
                && (passage.figure(next) != null || passage.is(Words.QUANTIFIER, next) || passage.isAdverb(next))) {
            next++;
        }
        boolean purpose = passage.is(Words.LINKER, next);
        return !passage.has(next) || (passage.preposition(next) != null && !purpose)
                || passage.tokens().is(next, TokenKind.PUNCTUATION);
    }

    @Nullable
    Party authority() {
        VerbGroup group = hit.group();
        for (Function function : frame.roles().getOrDefault("authority", List.of())) {
            Party party = switch (function) {
                case SUBJECT -> group == null
                        ? authorities.ofNoun(hit.head(), hit.end())
                        : turned ? authorities.agent(hit.end()) : authorities.subject(group);
                case OBJECT, OWNER, HOLDER, PART, ANY, MAKER, TOPIC -> null;
                case OF, BY, TO, FROM, WITH, AGAINST, FOR, IN, ON, AT, BETWEEN ->
                    authorities.after(hit.end(), function);
            };
            if (party != null) {
                return party;
            }
        }
        return isPassive() || group == null ? authorities.speaker() : null;
    }

    /** Whom it is done to; several when they are joined by "and". */
    List<Party> targets() {
        for (Function function : frame.roles().getOrDefault("target", List.of())) {
            List<Party> parties = targets(function);
            if (!parties.isEmpty() || targets.isTaken()) {
                return parties;
            }
        }
        return List.of();
    }

    private List<Party> targets(Function function) {
        VerbGroup group = hit.group();
        if (function == Function.ON && group != null && hit.trigger().tail().isEmpty()) {
            return List.of(); // "banned on YouTube" tells where
        }
        return switch (function) {
            case SUBJECT -> group == null ? List.of() : targets.subject(group);
            case OBJECT -> group == null ? ofNoun() : turned ? targets.subject(group) : objectOf();
            case ANY -> authority() == null ? List.of() : nearest();
            case TOPIC -> group == null || authority() == null ? List.of() : targets.topic(hit.head());
            case OWNER, HOLDER, PART, MAKER -> List.of();
            case OF, BY, TO, FROM, WITH, AGAINST, FOR, IN, ON, AT, BETWEEN ->
                targets.after(hit.end(), function, group == null);
        };
    }

    /** Of a verb, or of the one that depends on it: "sues to block X's purchase of Y". */
    private List<Party> objectOf() {
        boolean within = !hit.trigger().tail().isEmpty() && hit.end() - hit.head() > hit.trigger().tail().size() + 1;
        List<Party> parties = within
                ? targets.object(hit.head() + 1) // "places X on its blacklist"
                : List.of();
        parties = parties.isEmpty() ? targets.object(hit.end()) : parties;
        boolean purpose = parties.isEmpty() && !targets.isTaken() && passage.is(Words.LINKER, hit.end());
        return purpose ? targets.object(hit.end() + 2) : parties;
    }

    /** Whether it is told without need of somebody who does it: "X was banned", "X faces a fine". */
    boolean isPassive() {
        return turned
                || (hit.group() != null && frame.roles().getOrDefault("target", List.of()).contains(Function.SUBJECT));
    }

    /** "Enquête sur X": a title that is no sentence. */
    boolean isHeadline() {
        return passage.isTitle() && "INVESTIGATION".equals(frame.set().get("action"));
    }

    private List<Party> ofNoun() {
        int under = hit.head() - 1;
        while (passage.has(under) && hit.head() - under < UNDER && !passage.is(Words.UNDER, under)) {
            under--;
        }
        if (passage.is(Words.UNDER, under)) {
            return parties.within(NounPhrase.upTo(passage, under)); // "Tesla under new federal investigation"
        }
        if (passage.preposition(hit.end()) == Function.OF) {
            return targets.object(hit.end() + 1);
        }
        if ("BAN".equals(frame.set().get("action"))) {
            return List.of(); // "the TikTok ban" is spoken of, not told
        }
        NameMention before = passage.name(hit.head() - 1);
        return before == null
                ? List.of()
                : parties.within(new NounPhrase(passage, before.firstToken(), before.endToken()));
    }

    /** The nearest company that is known to be one. */
    private List<Party> nearest() {
        NameMention best = null;
        for (NameMention name : passage.names()) {
            boolean company = name.kind() == NameKind.COMPANY || name.kind() == NameKind.BANK;
            if (company && (best == null || distance(name) < distance(best))) {
                best = name;
            }
        }
        return best == null
                ? List.of()
                : parties.within(new NounPhrase(passage, best.firstToken(), best.endToken()));
    }

    private int distance(NameMention name) {
        return name.firstToken() >= hit.end() ? name.firstToken() - hit.end() : hit.head() - name.endToken();
    }

    /** What each of so many has to pay: one sum for all, or one for each "respectively"; empty when none is told. */
    List<Money> moneys(int targets) {
        if (!frame.roles().containsKey("amount")) {
            return List.of();
        }
        List<Money> all = passage.figures(Money.class).stream().filter(money -> money.conversionOf() == null).toList();
        if (targets > 1 && all.size() == targets && (says(Words.RESPECTIVE) || areJoined(all))) {
            return all;
        }
        Money money = new Sums(passage).nearest(hit.head(), hit.end());
        return money == null ? List.of() : List.of(money);
    }

    /** "150 et 60 millions": nothing stands between them but a comma or "and". */
    private boolean areJoined(List<Money> sums) {
        for (int i = 1; i < sums.size(); i++) {
            int between = passage.tokens().tokenAt(sums.get(i - 1).span().end());
            if (!sums.get(i).equals(passage.figure(between + 1))
                    || !(passage.is(Words.CONJUNCTION, between) || passage.is(',', between))) {
                return false;
            }
        }
        return true;
    }

    private boolean says(Words words) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** "confirme l'amende", "suspend son enquête": what is approved or stopped is itself an action against somebody. */
    boolean isOfPenalty() {
        String action = frame.set().get("action");
        boolean onDoing = ("APPROVAL".equals(action) || "BAN".equals(action)) && hit.group() != null
                && frame.roles().getOrDefault("target", List.of()).contains(Function.OBJECT);
        return onDoing && passage.is(Words.PENALTY, NounPhrase.from(passage, hit.end()).start());
    }
}
