package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.read.Draft;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.event.read.Steps;
import dev.chappe.enrich.event.trace.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one draft of all that tell the same event. */
public final class DraftMerger {

    private final Taxonomy taxonomy;
    private final Confidence confidence;

    public DraftMerger(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.confidence = new Confidence(taxonomy);
    }

    /** One draft for each event, in the order of the article. */
    public List<Draft> merge(AnnotatedArticle article, List<Draft> drafts) {
        Map<Draft, Double> likely = new HashMap<>();
        drafts.forEach(draft -> likely.put(draft, confidence.of(article, draft)));
        List<Draft> best = new ArrayList<>(drafts);
        best.sort(Comparator.comparingInt(DraftMerger::vagueness).thenComparing(likely::get,
                Comparator.reverseOrder()));
        List<Draft> merged = new ArrayList<>();
        Steps steps = new Steps(article);
        SumTold sums = new SumTold(article);
        for (Draft draft : best) {
            Draft same = find(draft, merged, sums);
            if (same == null) {
                merged.add(draft);
            } else {
                turn(same, draft);
                sums.settle(same, draft);
                steps.tell(draft, new Outcome.Merged(same.passage().span()));
                absorb(same, draft);
            }
        }
        merged.sort(Comparator.comparingInt(draft -> draft.passage().number()));
        return merged;
    }

    /** A thing that is called by its name tells more than one that is described, however surely. */
    private static int vagueness(Draft draft) {
        if (draft.doubts().contains(Doubt.NAMELESS)) {
            return 2;
        }
        return draft.doubts().contains(Doubt.DESCRIBED) ? 1 : 0;
    }

    private @Nullable Draft find(Draft draft, List<Draft> merged, SumTold sums) {
        for (Draft other : merged) {
            if (other.type().equals(draft.type()) && (isSame(other, draft) || isTurned(other, draft))) {
                return other;
            }
        }
        for (Draft other : merged) {
            if (other.type().equals(draft.type()) && sums.isSame(other, draft)) {
                return other;
            }
        }
        return null;
    }

    private boolean isSame(Draft one, Draft other) {
        for (RoleSpec spec : taxonomy.roles(one.type())) {
            Role role = spec.role();
            RoleValue first = one.role(role.name());
            RoleValue second = other.role(role.name());
            if (role.use() == Role.Use.DETAIL || first == null || second == null) {
                continue;
            }
            if (!Sameness.isSame(role, first, second) && !isConverted(role, one, other)) {
                return false;
            }
        }
        return true;
    }

    /** Two that merge are told once, whichever of them is named first. */
    private static boolean isTurned(Draft one, Draft other) {
        return one.type().equals("ACQUISITION") && isSameParty(one.role("acquirer"), other.role("target"))
                && isSameParty(one.role("target"), other.role("acquirer"));
    }

    /** "The A merger" leaves open who buys whom, "B buys A" does not. */
    private static void turn(Draft sure, Draft other) {
        RoleValue acquirer = other.role("acquirer");
        RoleValue target = other.role("target");
        boolean open = sure.doubts().contains(Doubt.NOUN) && !other.doubts().contains(Doubt.NOUN);
        if (open && acquirer != null && target != null && isTurned(sure, other)) {
            sure.replace("acquirer", acquirer, other.spans().get("acquirer"));
            sure.replace("target", target, other.spans().get("target"));
        }
    }

    private static boolean isSameParty(@Nullable RoleValue one, @Nullable RoleValue other) {
        return one != null && other != null && Sameness.isSame(RoleKind.NAME, one, other);
    }

    /** One of the sums is what the other draft gives in another currency. */
    private static boolean isConverted(Role role, Draft one, Draft other) {
        RoleValue first = one.role(role.name() + "Converted");
        RoleValue second = other.role(role.name() + "Converted");
        RoleValue plain = one.role(role.name());
        RoleValue otherPlain = other.role(role.name());
        return (first != null && otherPlain != null && Sameness.isSame(role, first, otherPlain))
                || (second != null && plain != null && Sameness.isSame(role, second, plain));
    }

    /** The surer draft takes over what only the other one knows. */
    private static void absorb(Draft sure, Draft other) {
        sure.support();
        takeOriginalSums(sure, other);
        for (Map.Entry<String, RoleValue> role : other.roles().entrySet()) {
            if (sure.role(role.getKey()) == null) {
                sure.fill(role.getKey(), role.getValue(), other.spans().get(role.getKey()));
            }
        }
        if (sure.occurredOn() == null) {
            sure.occurredOn(other.occurredOn());
        }
        if ((sure.factuality() == Factuality.RUMOURED && other.factuality() == Factuality.ANNOUNCED)
                || (sure.factuality() == Factuality.DENIED && other.factuality() != Factuality.DENIED)) {
            sure.factuality(other.factuality());
        }
    }

    /** "fined $368 million" in the title, "345 million euros ($368 million)" below: the latter is what was said. */
    private static void takeOriginalSums(Draft sure, Draft other) {
        for (String role : List.copyOf(sure.roles().keySet())) {
            String converted = role + "Converted";
            if (sure.role(converted) == null && sure.role(role) instanceof RoleValue.Amount amount
                    && other.role(converted) instanceof RoleValue.Amount same
                    && amount.currency().equals(same.currency()) && other.role(role) instanceof RoleValue.Amount said) {
                Span span = sure.spans().get(role);
                sure.replace(role, said, other.spans().get(role));
                sure.fill(converted, amount, span);
            }
        }
    }
}
