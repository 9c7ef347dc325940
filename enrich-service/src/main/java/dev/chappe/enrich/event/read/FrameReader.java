package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.event.read.TriggerFinder.Hit;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what triggers and their frames say. */
public final class FrameReader implements EventReader {

    /** What costs less in any currency is a price and no deal. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000);

    private final Taxonomy taxonomy;

    public FrameReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        TriggerFinder finder = new TriggerFinder(article.book().triggers());
        Telling telling = new Telling(today);
        Antecedents antecedents = new Antecedents(article);
        List<Draft> drafts = new ArrayList<>();
        Steps steps = new Steps(article);
        boolean sport = Theme.of(article) == Theme.SPORT;
        for (Passage passage : article.passages()) {
            if (passage.is('?', passage.end() - 1)) {
                steps.drop(passage, finder, Cause.QUESTION);
                continue;
            }
            int before = drafts.size();
            for (Hit hit : finder.find(passage)) {
                for (Frame frame : hit.trigger().frames()) {
                    if (frame.type().equals(ActionReader.TYPE)) {
                        continue;
                    }
                    if (sport && !isLaunch(frame)) {
                        steps.drop(passage, hit, frame, Cause.SPORT);
                        continue;
                    }
                    drafts.addAll(drafts(article, passage, hit, frame, antecedents, telling, steps));
                }
            }
            List<Draft> told = drafts.subList(before, drafts.size());
            List<Draft> all = steps.keep(told);
            dropAccordOfDeal(told);
            steps.drop(all, told, Cause.OVERLAP);
        }
        return drafts;
    }

    private List<Draft> drafts(AnnotatedArticle article, Passage passage, Hit hit, Frame frame,
            Antecedents antecedents, Telling telling, Steps steps) {
        VerbGroup group = hit.group();
        Cause fault = group == null ? null : fault(passage, group, frame);
        if (fault != null) {
            steps.drop(passage, hit, frame, fault);
            return List.of();
        }
        Arguments arguments = group == null
                ? Arguments.ofNoun(passage, antecedents, hit.head(), hit.end())
                : Arguments.ofVerb(passage, antecedents, group, hit.end(), frame.isTransitive());
        RoleFiller filler = new RoleFiller(article, passage, arguments, antecedents);
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : filler.fill(frame, taxonomy.roles(frame.type()))) {
            draft.origin(Steps.origin(passage, hit, frame));
            if (isComplete(draft, frame, antecedents)) {
                telling.tell(draft, hit, arguments.group());
                if (frame.companion()) {
                    draft.doubts().add(Doubt.COMPANION);
                }
                if (group == null) {
                    draft.doubts().add(Doubt.NOUN);
                }
                drafts.add(draft);
            } else {
                steps.dropIncomplete(draft, frame, taxonomy.roles(frame.type()));
            }
        }
        return drafts;
    }

    /** Why a verb tells nothing, null when it may. */
    static @Nullable Cause fault(Passage passage, VerbGroup group, Frame frame) {
        if (isInverted(passage, group)) {
            return Cause.SAYING;
        }
        if (isGivenUp(group)) {
            return Cause.GIVEN_UP;
        }
        return frame.when() == Frame.When.AHEAD && isPast(group) ? Cause.PAST : null;
    }

    /** "un accord en vue de la cession de X": the accord and the sum are the deal's. */
    private static void dropAccordOfDeal(List<Draft> told) {
        if (told.stream().anyMatch(draft -> draft.type().equals("ACQUISITION"))) {
            told.removeIf(
                    draft -> draft.type().equals("PARTNERSHIP") || draft.type().equals("INVESTMENT_PLEDGE"));
        }
    }

    /** "..., a annoncé l'Élysée": what follows is who says it. */
    private static boolean isInverted(Passage passage, VerbGroup group) {
        if (group.is(Mark.PASSIVE) || !passage.grammar().isSaying(group.sense())
                || !passage.is(',', group.first() - 1)) {
            return false;
        }
        for (int at = passage.first(); at < group.first() - 1; at++) {
            VerbGroup earlier = VerbGroups.finiteAt(passage, at);
            if (earlier != null && !passage.is(Words.RELATIVE, earlier.first() - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "espéraient lever": what was hoped for once. */
    private static boolean isGivenUp(VerbGroup group) {
        return group.is(Mark.PLANNED) && group.tense() == Tense.IMPERFECT;
    }

    /** "invested", "has invested": told as done. A participle after its noun is not. */
    private static boolean isPast(VerbGroup group) {
        if (group.is(Mark.PLANNED) || group.is(Mark.FUTURE) || group.is(Mark.OPEN) || group.is(Mark.DEPENDENT)
                || group.is(Mark.EXPECTED) || group.sense().tense() == Tense.GERUND) {
            return false;
        }
        return group.is(Mark.PERFECT) || group.tense() == Tense.PAST || group.tense() == Tense.IMPERFECT;
    }

    private static boolean isLaunch(Frame frame) {
        return frame.roles().containsKey("company");
    }

    /** Something that may be no product, of somebody who may be no company. */
    private static boolean isVagueProduct(Draft draft) {
        NameMention product = draft.mention("product");
        NameMention company = draft.mention("company");
        boolean vague = product != null && product.kind() == NameKind.UNKNOWN;
        return vague && (draft.doubts().contains(Doubt.ANTECEDENT)
                || (company != null && company.kind() == NameKind.UNKNOWN));
    }

    private static boolean isMain(Draft draft, Antecedents antecedents) {
        NameMention main = antecedents.main(Acceptance.MAKER::accepts);
        return main != null && main.entity() != null && draft.role("company") instanceof RoleValue.Name company
                && Folding.fold(company.text()).startsWith(Folding.fold(main.entity().name()));
    }

    private boolean isComplete(Draft draft, Frame frame, Antecedents antecedents) {
        for (RoleSpec role : taxonomy.roles(draft.type())) {
            if (role.role().use() == Role.Use.KEY && draft.role(role.name()) == null) {
                return false;
            }
        }
        if (draft.role("amount") instanceof RoleValue.Amount amount && amount.value().compareTo(SMALLEST) < 0) {
            return false;
        }
        if (isVagueProduct(draft)) {
            return false;
        }
        NameMention buyer = draft.mention("acquirer");
        NameMention bought = draft.mention("target");
        if (buyer != null && buyer.kind() == NameKind.PERSON && bought != null && bought.entity() == null) {
            return false;
        }
        if (draft.role("parties") instanceof RoleValue.Names parties && parties.names().size() < 2) {
            return false;
        }
        if (frame.own() && !isMain(draft, antecedents)) {
            return false;
        }
        return frame.need().stream().allMatch(role -> draft.role(role) != null);
    }
}
