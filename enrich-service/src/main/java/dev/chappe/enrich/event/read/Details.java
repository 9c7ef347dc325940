package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a draft that may stand anywhere near what it tells. */
public final class Details {

    private static final int AFTER = 3;
    private static final int MOST_DEVICES = 6;

    private final Taxonomy taxonomy;

    public Details(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Fills what is still empty. */
    public void fill(AnnotatedArticle article, Draft draft, List<Draft> all) {
        for (RoleSpec spec : taxonomy.roles(draft.type())) {
            if (draft.role(spec.name()) == null) {
                fill(article, draft, spec, all);
            }
        }
    }

    private void fill(AnnotatedArticle article, Draft draft, RoleSpec spec, List<Draft> all) {
        String unit = spec.unit();
        RoleKind kind = spec.role().kind();
        if ("horizon".equals(unit)) {
            fillHorizon(draft, spec);
        } else if (unit != null && (kind == RoleKind.COUNT || kind == RoleKind.NUMBER)
                && !draft.type().equals("MARKET_FORECAST")) {
            fillQuantity(article, draft, spec, unit);
        } else if (kind == RoleKind.NAMES && spec.thing() != null) {
            fillDevices(article, draft, spec, all);
        } else if (spec.name().equals("version")) {
            fillVersion(draft, spec);
        } else if (spec.name().equals("purpose")) {
            fillPurpose(article, draft, spec);
        } else if (spec.name().equals("valuation")) {
            fillValuation(article, draft, spec);
        } else if (spec.name().equals("round")) {
            fillRound(article, draft, spec);
        }
    }

    private static void fillHorizon(Draft draft, RoleSpec spec) {
        for (Horizon horizon : draft.passage().figures(Horizon.class)) {
            BigDecimal years = horizon.years();
            if (years != null) {
                draft.fill(spec.name(), new RoleValue.Figure(years), horizon.span());
            }
        }
    }

    /** Cores of a CPU and of a GPU share a unit; the word beside it tells them apart. */
    private void fillQuantity(AnnotatedArticle article, Draft draft, RoleSpec spec, String unit) {
        boolean graphics = spec.name().startsWith("gpu");
        NameMention thing = thing(draft);
        for (Passage passage : around(article, draft, thing)) {
            for (Quantity quantity : passage.figures(Quantity.class)) {
                boolean fits = quantity.unit().equals(unit)
                        && (!unit.equals("core") || isGraphics(passage, quantity) == graphics);
                if (fits) {
                    draft.fill(spec.name(), new RoleValue.Figure(quantity.magnitude().value()), quantity.span());
                    return;
                }
            }
        }
    }

    private static boolean isGraphics(Passage passage, Mention quantity) {
        int first = passage.tokens().tokenAt(quantity.span().start());
        int end = passage.tokens().tokenAt(quantity.span().end() - 1) + 1;
        for (int distance = 1; distance <= 5; distance++) {
            for (int at : new int[]{first - distance, end + distance - 1}) {
                if (passage.has(at)) {
                    String word = passage.tokens().folded(at);
                    if (word.startsWith("gpu") || word.startsWith("graphi")) {
                        return true;
                    }
                    if (word.startsWith("cpu") || word.startsWith("process") || word.equals("central")) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private @Nullable NameMention thing(Draft draft) {
        for (RoleSpec spec : taxonomy.roles(draft.type())) {
            if (spec.role().kind() == RoleKind.THING) {
                return draft.mention(spec.name());
            }
        }
        return null;
    }

    /** The draft's sentence, those that name its thing, and the few after each. */
    private static List<Passage> around(AnnotatedArticle article, Draft draft, @Nullable NameMention thing) {
        List<Passage> passages = new ArrayList<>();
        passages.add(draft.passage());
        int left = AFTER;
        for (Passage passage : article.passages()) {
            boolean names = thing != null && passage.names().stream()
                    .anyMatch(name -> Folding.fold(name.text()).equals(Folding.fold(thing.text())));
            left = names ? AFTER : left - 1;
            boolean other = thing != null && passage.names().stream()
                    .anyMatch(name -> name.kind() == thing.kind() && !article.names().isSame(name, thing));
            if (names || (left > 0 && !other && passage.number() > draft.passage().number())) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** Products in the sentences about a chip or system; else what its company launches without a name. */
    private void fillDevices(AnnotatedArticle article, Draft draft, RoleSpec spec, List<Draft> all) {
        List<RoleValue.Name> names = new ArrayList<>();
        Span first = null;
        for (Passage passage : around(article, draft, thing(draft))) {
            for (NameMention name : passage.names()) {
                RoleValue.Name device = name.kind() == NameKind.PRODUCT ? device(passage, name) : null;
                if (device != null && !names.contains(device) && names.size() < MOST_DEVICES) {
                    names.add(device);
                    first = first == null ? name.span() : first;
                }
            }
        }
        for (Draft other : all) {
            if (names.isEmpty() || other.doubts().contains(Doubt.NAMELESS)) {
                boolean same = other.doubts().contains(Doubt.NAMELESS) && draft.type().equals("OS_RELEASE")
                        && Objects.equals(other.role("company"), draft.role("company"));
                if (same && other.role("product") instanceof RoleValue.Name name && names.size() < MOST_DEVICES) {
                    names.add(name);
                    first = first == null ? other.spans().get("product") : first;
                }
            }
        }
        if (!names.isEmpty()) {
            draft.fill(spec.name(), new RoleValue.Names(names), first);
        }
    }

    /** A device's name; of one that is turned around ("la tablette Ultra de Xiaomi Pad 7"), put together again. */
    private static RoleValue.@Nullable Name device(Passage passage, NameMention name) {
        if (passage.is(Words.VARIANT, name.firstToken()) && name.endToken() == name.firstToken() + 1) {
            return null;
        }
        int at = name.firstToken() - 1;
        String maker = "";
        NameMention before = passage.name(at);
        if (before != null && before.kind() == NameKind.COMPANY) {
            maker = before.text() + " ";
            at = before.firstToken() - 1;
        }
        boolean turned = passage.preposition(at) == Function.OF && passage.is(Words.VARIANT, at - 1)
                && passage.tokens().capitalised(at - 1);
        return new RoleValue.Name(turned ? maker + name.text() + " " + passage.tokens().surface(at - 1) : name.text(),
                null);
    }

    /** The number that ends the system's name: "iOS 17.1". */
    private void fillVersion(Draft draft, RoleSpec spec) {
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

    /** What follows the sum after "in", "for", "to": "en R&D de technologie clé". */
    private static void fillPurpose(AnnotatedArticle article, Draft draft, RoleSpec spec) {
        Span amount = draft.spans().get("amount");
        Passage passage = draft.passage();
        if (amount == null) {
            return;
        }
        int at = passage.tokens().tokenAt(amount.end() - 1) + 1;
        for (int steps = 0; passage.has(at) && steps < 14; steps++, at++) {
            Function function = passage.preposition(at);
            boolean opens = function != null && Set.of(Function.IN,
                    Function.FOR, Function.TO,
                    Function.ON).contains(function);
            if (opens && passage.figure(at) == null) {
                int from = at + 1;
                while (passage.is(Words.ARTICLE, from)) {
                    from++;
                }
                int end = from;
                while (passage.has(end) && end - from < 10 && passage.figure(end) == null && !passage.is(',', end)
                        && !passage.is('.', end) && !passage.is('(', end) && !passage.is(';', end)) {
                    end++;
                }
                while (end > from && (passage.preposition(end - 1) != null || passage.is(Words.ARTICLE, end - 1))) {
                    end--;
                }
                if (end > from && passage.figure(from) == null) {
                    Span span = passage.tokens().span(from, end);
                    draft.fill(spec.name(), new RoleValue.Text(
                            article.text().field(span.field()).substring(span.start(), span.end())), span);
                    return;
                }
            }
        }
    }

    private static void fillValuation(AnnotatedArticle article, Draft draft, RoleSpec spec) {
        for (Passage passage : article.passages()) {
            boolean near = Math.abs(passage.number() - draft.passage().number()) <= AFTER;
            for (Money money : near ? passage.figures(Money.class) : List.<Money>of()) {
                if (Sums.isValuation(passage, money)) {
                    draft.fill(spec.name(), Sums.amount(money), money.span());
                }
            }
        }
    }

    private static void fillRound(AnnotatedArticle article, Draft draft, RoleSpec spec) {
        Passage passage = draft.passage();
        for (int at = passage.first(); at < passage.end(); at++) {
            for (Map.Entry<String, WordSet> round : article.book().rounds().entrySet()) {
                int end = round.getValue().endOf(passage.tokens(), at);
                if (end > 0) {
                    draft.fill(spec.name(), new RoleValue.Text(round.getKey()), passage.tokens().span(at, end));
                }
            }
        }
    }
}
