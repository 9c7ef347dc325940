package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the details of a chip, system or model: its figures and its version. */
final class ThingDetails {

    private static final int AFTER = 3;
    /** What so many sentences about a thing do not tell, no other does. */
    private static final int MOST = 50;
    /** In words, from a figure to what tells what it counts. */
    private static final int FARTHEST = 5;
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

    private final Taxonomy taxonomy;

    ThingDetails(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The figure with the unit; cores of a CPU and of a GPU share one, and the word beside it tells them apart. Of several sizes the largest counts. */
    void fillQuantity(AnnotatedArticle article, Draft draft, RoleSpec spec, String unit) {
        Map<String, WordSet> beside = article.book().beside();
        NameMention thing = thing(draft);
        for (Passage passage : around(article, draft, thing)) {
            Optional<Quantity> largest = passage.figures(Quantity.class).stream()
                    .filter(quantity -> quantity.unit().equals(unit)
                            && (!beside.containsKey(spec.name())
                                    || meant(passage, quantity, beside).equals(spec.name())))
                    .reduce((first,
                            next) -> spec.role().kind() == RoleKind.NUMBER && isMore(next, first) ? next : first);
            if (largest.isPresent()) {
                Quantity quantity = largest.get();
                draft.fill(spec.name(), new RoleValue.Figure(quantity.magnitude().value()), quantity.span());
                return;
            }
        }
        if (thing != null && unit.equals("parameter")) {
            fillSizeInName(draft, spec, thing);
        }
    }

    private static boolean isMore(Quantity more, Quantity less) {
        return more.magnitude().value().compareTo(less.magnitude().value()) > 0;
    }

    /** "Falcon 40B": the name itself tells how many parameters the model has. */
    private static void fillSizeInName(Draft draft, RoleSpec spec, NameMention model) {
        String name = model.text();
        int end = name.length() - 1;
        int first = end;
        while (first > 0 && Character.isDigit(name.charAt(first - 1)) && name.charAt(first - 1) <= '9') {
            first--;
        }
        boolean size = first < end && end - first < 5 && Character.toLowerCase(name.charAt(end)) == 'b'
                && first > 0 && !Character.isLetterOrDigit(name.charAt(first - 1));
        if (size) {
            BigDecimal billions = new BigDecimal(name.substring(first, end));
            draft.fill(spec.name(), new RoleValue.Figure(billions.multiply(BILLION)), model.span());
        }
    }

    private static String meant(Passage passage, Mention quantity, Map<String, WordSet> beside) {
        int first = passage.tokens().tokenAt(quantity.span().start());
        int end = passage.tokens().tokenAt(quantity.span().end() - 1) + 1;
        for (int distance = 1; distance <= FARTHEST; distance++) {
            for (int at : new int[]{first - distance, end + distance - 1}) {
                for (Map.Entry<String, WordSet> role : beside.entrySet()) {
                    if (passage.has(at) && role.getValue().has(passage.tokens(), at)) {
                        return role.getKey();
                    }
                }
            }
        }
        return beside.keySet().iterator().next();
    }

    @Nullable
    NameMention thing(Draft draft) {
        for (RoleSpec spec : taxonomy.roles(draft.type())) {
            if (spec.role().kind() == RoleKind.THING) {
                return draft.mention(spec.name());
            }
        }
        return null;
    }

    /** The draft's sentence, those that name its thing, and the few after each. */
    static List<Passage> around(AnnotatedArticle article, Draft draft, @Nullable NameMention thing) {
        BitSet naming = new BitSet();
        if (thing != null) {
            article.names().naming(thing).stream().limit(MOST).forEach(passage -> naming.set(passage.number()));
        }
        int count = article.passages().size();
        BitSet near = new BitSet();
        near.set(0, Math.min(count, AFTER - 1));
        naming.stream().forEach(number -> near.set(number, Math.min(count, number + AFTER)));
        List<Passage> passages = new ArrayList<>();
        passages.add(draft.passage());
        near.stream().mapToObj(article.passages()::get)
                .filter(passage -> naming.get(passage.number())
                        || (passage.number() > draft.passage().number() && !namesAnother(article, passage, thing)))
                .forEach(passages::add);
        return passages;
    }

    private static boolean namesAnother(AnnotatedArticle article, Passage passage, @Nullable NameMention thing) {
        return thing != null && passage.names().stream()
                .anyMatch(name -> name.kind() == thing.kind() && !article.names().isSame(name, thing));
    }

    /** The number that ends the system's name: "iOS 17.1". */
    void fillVersion(Draft draft, RoleSpec spec) {
        NameMention thing = thing(draft);
        if (thing == null || !draft.passage().tokens().field().equals(thing.span().field())) {
            return;
        }
        for (int at = thing.firstToken(); at < thing.endToken(); at++) {
            if (draft.passage().tokens().is(at, TokenKind.NUMBER)) {
                draft.fill(spec.name(), new RoleValue.Text(draft.passage().tokens().surface(at)),
                        draft.passage().tokens().span(at, at + 1));
            }
        }
    }
}
