package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.event.read.TriggerFinder.Hit;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what authorities do to companies, products and trades: fines, lawsuits, inquiries, bans, approvals. */
public final class ActionReader implements EventReader {

    static final String TYPE = "REGULATORY_ACTION";

    private static final String LAWSUIT = "LAWSUIT";
    /** Words after a suit in which the verb of what it is for may stand: "sues to try and block". */
    private static final int PURPOSE = 6;
    private static final String FINE = "FINE";
    /** What costs less in any currency is a driver's fine, unless an authority is named. */
    private static final BigDecimal TRIFLE = BigDecimal.valueOf(10_000);

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        Theme theme = Theme.of(article);
        if (theme == Theme.SPORT) {
            return List.of();
        }
        TriggerFinder finder = new TriggerFinder(article.book().triggers());
        Telling telling = new Telling(today);
        Antecedents antecedents = new Antecedents(article);
        Steps steps = new Steps(article);
        List<Draft> drafts = new ArrayList<>();
        Told told = new Told(article, antecedents, theme, telling, steps);
        EventReader.readSentences(article, drafts, passage -> {
            if (!passage.is('?', passage.end() - 1)) {
                drafts.addAll(read(passage, finder.find(passage), told));
            }
        });
        return drafts;
    }

    /** What the sentences of one article share. */
    private record Told(AnnotatedArticle article, Antecedents antecedents, Theme theme, Telling telling, Steps steps) {}

    private static List<Draft> read(Passage passage, List<Hit> hits, Told told) {
        List<Draft> drafts = new ArrayList<>();
        int sued = -PURPOSE;
        for (Hit hit : hits) {
            boolean purpose = hit.group() != null && hit.head() - sued < PURPOSE;
            for (Frame frame : hit.trigger().frames()) {
                if (!frame.type().equals(TYPE) || purpose || isPartOfLonger(hit, hits)) {
                    continue;
                }
                if (Moods.isOpen(passage, hit.head(), hit.group())) {
                    told.steps().drop(passage, hit, frame, Cause.WISHED);
                    continue;
                }
                drafts.addAll(drafts(new ActionScene(told.article(), passage, hit, frame, told.antecedents()), told));
                if (hit.group() != null && LAWSUIT.equals(frame.set().get("action"))) {
                    sued = hit.head();
                }
            }
        }
        return drafts;
    }

    /**
     * "ordonner à X de payer" is no mere order: of triggers that begin at one word the longest tells. And a fine that is
     * annulled is none.
     */
    private static boolean isPartOfLonger(Hit hit, List<Hit> hits) {
        return hits.stream().anyMatch(other -> (other.head() == hit.head()
                && other.trigger().tail().size() > hit.trigger().tail().size()
                && other.trigger().frames().stream().anyMatch(frame -> frame.type().equals(TYPE)))
                || (other.head() < hit.head() && hit.head() < other.end() && approves(other)));
    }

    private static boolean approves(Hit hit) {
        return hit.trigger().frames().stream().anyMatch(frame -> "APPROVAL".equals(frame.set().get("action")));
    }

    private static List<Draft> drafts(ActionScene scene, Told told) {
        if (scene.isOfPenalty()) {
            told.steps().drop(scene.passage(), scene.hit(), scene.frame(), Cause.OTHER_VERB);
            return List.of();
        }
        List<Party> targets = scene.targets();
        if (targets.isEmpty()) {
            told.steps().drop(scene.passage(), TYPE, scene.origin(), Cause.EMPTY_ROLE, "target");
            return List.of();
        }
        Party authority = scene.authority();
        List<Money> moneys = scene.moneys(targets.size());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Party target = targets.get(i);
            Money money = moneys.isEmpty() ? null : moneys.get(Math.min(i, moneys.size() - 1));
            Draft draft = draft(scene, authority, target, money);
            if (isToldFully(scene, authority, target, money, told.theme())) {
                told.telling().tell(draft, scene.hit(), scene.governing());
                doubt(draft, scene, target);
                drafts.add(draft);
            } else {
                told.steps().drop(draft, Cause.UNFIT);
            }
        }
        return drafts;
    }

    private static Draft draft(ActionScene scene, @Nullable Party authority, Party target, @Nullable Money money) {
        Draft draft = new Draft(TYPE, scene.passage());
        draft.origin(scene.origin());
        scene.frame().set().forEach((role, word) -> draft.fill(role, new RoleValue.Text(word), (Span) null));
        if (authority != null) {
            authority.fill(draft, "authority");
        }
        target.fill(draft, "target");
        if (money != null) {
            Sums.fill(draft, "amount", money);
        }
        return draft;
    }

    private static void doubt(Draft draft, ActionScene scene, Party target) {
        if (scene.hit().group() == null) {
            draft.doubts().add(Doubt.NOUN);
        }
        if (target.antecedent()) {
            draft.doubts().add(Doubt.ANTECEDENT);
        }
        if (target.mention() == null || target.mention().kind() == NameKind.UNKNOWN) {
            draft.doubts().add(Doubt.UNKNOWN_NAME);
        }
    }

    /** Whether enough is told to take it for an action of an authority against somebody in business. */
    private static boolean isToldFully(ActionScene scene, @Nullable Party authority, Party target,
            @Nullable Money money, Theme theme) {
        String action = scene.frame().set().get("action");
        if (authority != null && authority.mention() != null && authority.mention().equals(target.mention())) {
            return false;
        }
        if (!scene.frame().need().stream()
                .allMatch(role -> role.equals("amount") ? money != null : authority != null)) {
            return false;
        }
        boolean known = target.mention() != null && isKnown(target, theme);
        if (target.mention() == null) {
            return authority != null && !FINE.equals(action) && !LAWSUIT.equals(action);
        }
        boolean trifle = money != null && money.magnitude().value().compareTo(TRIFLE) < 0;
        if (FINE.equals(action) && authority == null && (money == null || trifle)) {
            return false;
        }
        if (!known && theme == Theme.CIVIC) {
            return false;
        }
        boolean told = scene.isPassive() || scene.isHeadline();
        return authority != null || (known && told) || (FINE.equals(action) && money != null);
    }

    private static boolean isKnown(Party target, Theme theme) {
        return target.mention() != null && (target.mention().entity() != null || switch (target.mention().kind()) {
            case COMPANY, BANK, BROKER, GROUP -> theme != Theme.CIVIC;
            default -> false;
        });
    }
}
