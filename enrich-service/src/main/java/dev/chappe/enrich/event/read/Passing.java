package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the launches that an article announces from those that it only mentions: what it tells first is what it is about,
 * and so is whatever its title names.
 */
public final class Passing {

    private static final Set<String> LAUNCHES = Set.of("CHIP_LAUNCH", "OS_RELEASE", "AI_MODEL_RELEASE",
            "PRODUCT_LAUNCH");
    private static final List<String> THINGS = List.of("chip", "os", "model", "product");

    private Passing() {}

    static boolean isLaunch(Draft draft) {
        return LAUNCHES.contains(draft.type());
    }

    /** The drafts without launches in passing. */
    public static List<Draft> drop(AnnotatedArticle article, List<Draft> drafts) {
        boolean elsewhere = isAboutOthers(article, drafts);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean mentioned = isLaunch(draft) && !isOfTitle(article, draft)
                    && (elsewhere || isSuccessor(draft, drafts));
            if (!mentioned) {
                kept.add(draft);
            }
        }
        new Steps(article).drop(drafts, kept, Cause.IN_PASSING);
        return kept;
    }

    /** Whether a deal, an action or a figure is told before any launch, and the title announces none. */
    private static boolean isAboutOthers(AnnotatedArticle article, List<Draft> drafts) {
        int launch = Integer.MAX_VALUE;
        int other = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            int at = draft.passage().number();
            launch = isLaunch(draft) ? Math.min(launch, at) : launch;
            other = isLaunch(draft) || isEpithet(draft) ? other : Math.min(other, at);
        }
        return other < launch && (other == 0 || !announces(article));
    }

    /** "Intel, the market leader, unveils": a rank that only says who somebody is. */
    private static boolean isEpithet(Draft draft) {
        return draft.role("rank") != null && draft.role("sharePct") == null;
    }

    /** "Contoso unveils a faster chip": whether the title has a word that tells launches. */
    private static boolean announces(AnnotatedArticle article) {
        Passage title = article.passages().getFirst();
        return title.isTitle() && new TriggerFinder(article.book().triggers()).find(title).stream()
                .anyMatch(hit -> hit.group() != null
                        && hit.trigger().frames().stream().anyMatch(Passing::isOutright));
    }

    /** "Its successor will follow next year": what lies ahead, beside what the same maker presents now. */
    private static boolean isSuccessor(Draft draft, List<Draft> drafts) {
        boolean ahead = draft.factuality() == Factuality.PLANNED || draft.factuality() == Factuality.RUMOURED;
        return ahead && drafts.stream()
                .anyMatch(other -> other.type().equals(draft.type()) && other.factuality() == Factuality.ANNOUNCED
                        && other.passage().number() < draft.passage().number()
                        && maker(other).equals(maker(draft)));
    }

    private static boolean isOutright(Frame frame) {
        return LAUNCHES.contains(frame.type()) && !frame.companion() && frame.known() == Frame.Known.NONE;
    }

    private static String maker(Draft draft) {
        return draft.role("company") instanceof RoleValue.Name name ? Folding.fold(name.text()) : "";
    }

    private static boolean isOfTitle(AnnotatedArticle article, Draft draft) {
        Passage title = article.passages().getFirst();
        NameMention thing = thing(draft);
        return draft.passage().isTitle() || (title.isTitle() && thing != null && title.names().stream()
                .anyMatch(name -> article.names().isSame(name, thing) || isOfLine(name, thing)));
    }

    /** "Galaxy A" in the title, "Galaxy A90" below. */
    private static boolean isOfLine(NameMention name, NameMention thing) {
        Entity entity = name.entity();
        return entity != null && name.kind().isThing() && entity.equals(thing.entity());
    }

    private static @Nullable NameMention thing(Draft draft) {
        for (String role : THINGS) {
            NameMention thing = draft.mention(role);
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }
}
