package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figure that stands in a function of a trigger. */
final class OwnFigures {

    private static final int FARTHEST = 22;
    /** Most words between a preposition and its figure: "by more than 10 %". */
    private static final int BETWEEN = 4;

    private final Passage passage;
    private final Arguments arguments;
    /** Right behind the trigger's first word: a figure may stand inside the trigger, as in "cut 300 jobs". */
    private final int from;

    OwnFigures(Passage passage, Arguments arguments, int head) {
        this.passage = passage;
        this.arguments = arguments;
        this.from = head + 1;
    }

    /** What sort of figure is looked for. */
    interface Sort {

        /** The figure of that sort that begins at a token, null when none does. */
        @Nullable
        Placed at(Passage passage, int token);
    }

    /** The figure in the first of the functions that has one, null when none has. */
    @Nullable
    Placed find(List<Function> functions, Sort sort) {
        for (Function function : functions) {
            Placed found = switch (function) {
                case OBJECT -> object(sort);
                case SUBJECT -> before(sort);
                case ANY, MAKER, OWNER, HOLDER, PART, TOPIC -> nearest(sort);
                case OF, BY, TO, FROM, WITH, AGAINST, FOR, IN, ON, AT, BETWEEN -> behind(function, sort);
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What follows, and with a passive or a noun else what stands before. */
    private @Nullable Placed object(Sort sort) {
        Placed after = after(sort);
        VerbGroup group = arguments.group();
        boolean turned = !(arguments instanceof VerbArguments) || passage.isTitle()
                || (group != null && group.is(Mark.PASSIVE));
        return after == null && turned ? before(sort) : after;
    }

    /** In the trigger's own clause, else before it, else in what follows. */
    private @Nullable Placed nearest(Sort sort) {
        Placed near = after(sort);
        Placed found = near == null ? before(sort) : near;
        for (int at = from; found == null && passage.has(at); at++) {
            found = sort.at(passage, at);
        }
        return found;
    }

    private @Nullable Placed after(Sort sort) {
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            Placed found = sort.at(passage, at);
            if (found != null) {
                return found;
            }
            if (passage.is(';', at) || (at > from && VerbGroups.finiteAt(passage, at) != null)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Placed before(Sort sort) {
        for (int at = arguments.first() - 1; passage.has(at) && arguments.first() - at <= FARTHEST; at--) {
            Placed found = sort.at(passage, at);
            if (found != null) {
                return found;
            }
            if (passage.is(';', at)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Placed behind(Function preposition, Sort sort) {
        for (int at = from; passage.has(at); at++) {
            if (passage.preposition(at) == preposition) {
                for (int next = at + 1; passage.has(next) && next - at <= BETWEEN; next++) {
                    Placed found = sort.at(passage, next);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** A sum of money, neither what a company is worth nor what one piece costs. */
    static @Nullable Placed money(Passage passage, int token) {
        return figure(passage, token) instanceof Money money && money.conversionOf() == null
                && money.rate() != Rate.PER_PIECE && !Sums.isValuation(passage, money)
                        ? new Placed(RoleValue.Amount.of(money), money.span(), money)
                        : null;
    }

    /** A percentage. */
    static @Nullable Placed percent(Passage passage, int token) {
        return figure(passage, token) instanceof Percent percent
                ? new Placed(new RoleValue.Figure(percent.magnitude().value()), percent.span(), percent)
                : null;
    }

    /** A day, month, quarter, half or year. */
    static @Nullable Placed period(Passage passage, int token) {
        Mention figure = figure(passage, token);
        EventDate date = Telling.date(figure);
        return figure == null || date == null
                ? null
                : new Placed(new RoleValue.Text(date.label()), figure.span(), figure);
    }

    /** The figure that begins at the token. */
    static @Nullable Mention figure(Passage passage, int token) {
        Mention figure = passage.figure(token);
        return figure != null && passage.tokens().tokenAt(figure.span().start()) == token ? figure : null;
    }
}
