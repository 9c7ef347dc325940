package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.event.Factuality;
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
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what triggers and their frames say. */
public final class FrameReader implements EventReader {

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
        Theme theme = Theme.of(article);
        boolean sport = theme == Theme.SPORT;
        Set<String> spokenOf = new HashSet<>();
        EventReader.readSentences(article, drafts, passage -> {
            if (passage.is('?', passage.end() - 1)) {
                steps.drop(passage, finder, Cause.QUESTION);
                return;
            }
            int before = drafts.size();
            List<Hit> hits = finder.find(passage);
            for (Hit hit : hits) {
                for (Frame frame : hit.trigger().frames()) {
                    if (frame.type().equals("INVESTMENT_PLEDGE") && hit.group() != null
                            && hits.stream().anyMatch(other -> isPurchase(other, hit))) {
                        continue; // "puts $5m on the table to buy X"
                    }
                    if (frame.type().equals(ActionReader.TYPE)) {
                        continue;
                    }
                    if (frame.echo() && !spokenOf.contains(frame.type())) {
                        continue;
                    }
                    if (frame.isPlain() && hit.group() == null) {
                        spokenOf.add(frame.type());
                    }
                    if (sport && !isLaunch(frame)) {
                        steps.drop(passage, hit, frame, Cause.SPORT);
                        continue;
                    }
                    List<Draft> found = drafts(article, passage, hit, frame,
                            new Told(antecedents, telling, theme, steps));
                    found.forEach(draft -> spokenOf.add(draft.type()));
                    drafts.addAll(found);
                }
            }
            List<Draft> told = drafts.subList(before, drafts.size());
            List<Draft> all = steps.keep(told);
            told.removeIf(draft -> theme == Theme.CIVIC && DealSense.isOfNobody(draft));
            Overlaps.drop(told);
            steps.drop(all, told, Cause.OVERLAP);
        });
        return drafts;
    }

    /** What the sentences of one article share. */
    private record Told(Antecedents antecedents, Telling telling, Theme theme, Steps steps) {}

    private List<Draft> drafts(AnnotatedArticle article, Passage passage, Hit hit, Frame frame, Told told) {
        Antecedents antecedents = told.antecedents();
        Steps steps = told.steps();
        VerbGroup group = hit.group();
        Cause fault = group == null ? null : Faults.of(passage, group, frame);
        if (fault != null) {
            steps.drop(passage, hit, frame, fault);
            return List.of();
        }
        if (isLaunch(frame) && !passage.isTitle()
                && (group == null ? Presupposed.is(passage, hit.head()) : Presupposed.is(passage, group))) {
            steps.drop(passage, hit, frame, Cause.PRESUPPOSED);
            return List.of();
        }
        Arguments arguments = Arguments.of(passage, antecedents, hit, frame);
        if (!Faults.isUnder(frame, arguments.group()) && !Faults.isToldAfter(passage, hit.end(), frame)) {
            steps.drop(passage, hit, frame, Cause.OTHER_VERB);
            return List.of();
        }
        RoleFiller filler = new RoleFiller(article, passage, arguments, antecedents);
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : filler.fill(frame, taxonomy.roles(frame.type()))) {
            draft.origin(Steps.origin(passage, hit, frame));
            if (isComplete(draft, frame, told)) {
                told.telling().tell(draft, hit, arguments.group());
                if (isLaunch(frame) && draft.factuality() == Factuality.RETROSPECTIVE) {
                    continue; // what came out years ago only dates something
                }
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

    /** "to buy X": what money is spent for, after the verb that spends it. */
    private static boolean isPurchase(Hit hit, Hit spending) {
        return hit.group() != null && hit.head() > spending.head() && hit.group().is(Mark.DEPENDENT)
                && hit.group().sense().tense() == Tense.INFINITIVE
                && hit.trigger().frames().stream().anyMatch(frame -> frame.type().equals("ACQUISITION"));
    }

    private static boolean isLaunch(Frame frame) {
        return frame.roles().containsKey("company") && !frame.roles().containsKey("amount");
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

    private boolean isOfStanding(Draft draft, Frame frame) {
        List<NameMention> names = new ArrayList<>();
        for (RoleSpec role : taxonomy.roles(draft.type())) {
            NameMention name = role.role().use() == Role.Use.KEY ? draft.mention(role.name()) : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names.isEmpty() || Standing.holds(frame.known(), names);
    }

    private boolean isComplete(Draft draft, Frame frame, Told told) {
        for (RoleSpec role : taxonomy.roles(draft.type())) {
            if (role.role().use() == Role.Use.KEY && draft.role(role.name()) == null) {
                return false;
            }
        }
        if (!DealSense.holds(draft, told.theme()) || !isOfStanding(draft, frame)) {
            return false;
        }
        if (isVagueProduct(draft)) {
            return false;
        }
        if (draft.role("parties") instanceof RoleValue.Names parties && parties.names().size() < 2) {
            return false;
        }
        if (frame.own() && !isMain(draft, told.antecedents())) {
            return false;
        }
        return frame.need().stream().allMatch(role -> draft.role(role) != null);
    }
}
