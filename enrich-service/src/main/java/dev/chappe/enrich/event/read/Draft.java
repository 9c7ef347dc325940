package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.trace.Origin;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event as one sentence tells it, while its roles are being filled. */
public final class Draft {

    private final String type;
    private final Passage passage;
    private final Map<String, RoleValue> roles = new LinkedHashMap<>();
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final Map<String, NameMention> mentions = new LinkedHashMap<>();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private final Map<NameMention, String> others = new LinkedHashMap<>();
    private Factuality factuality = Factuality.ANNOUNCED;
    private @Nullable EventDate occurredOn;
    private @Nullable String attribution;
    private @Nullable Origin origin;
    private int supports;

    /** What makes a draft less sure. */
    public enum Doubt {
        /** The main organisation is not in the sentence. */
        ANTECEDENT,
        /** A key name is of unknown kind. */
        UNKNOWN_NAME,
        /** A noun, and no verb, tells it. */
        NOUN,
        /** Roles were picked without regard to grammar. */
        LOOSE,
        /** Its thing is described here and named elsewhere. */
        DESCRIBED,
        /** Counts only beside another launch of the same company. */
        COMPANION,
        /** Its thing has no name: no event, but it helps others. */
        NAMELESS
    }

    public Draft(String type, Passage passage) {
        this.type = type;
        this.passage = passage;
    }

    public String type() {
        return type;
    }

    public Passage passage() {
        return passage;
    }

    /** By role name, in the order of filling. */
    public Map<String, RoleValue> roles() {
        return roles;
    }

    public @Nullable RoleValue role(String name) {
        return roles.get(name);
    }

    /** The mention behind a role, null when the role is empty or no single name fills it. */
    public @Nullable NameMention mention(String role) {
        return mentions.get(role);
    }

    public Map<String, Span> spans() {
        return spans;
    }

    public Set<Doubt> doubts() {
        return doubts;
    }

    /** Names beside the one that fills a role, each of which makes an event of its own, with that role. */
    Map<NameMention, String> others() {
        return others;
    }

    /** A copy of it, as far as filled, with that role empty. */
    Draft without(String role) {
        Draft copy = new Draft(type, passage);
        copy.roles.putAll(roles);
        copy.spans.putAll(spans);
        copy.mentions.putAll(mentions);
        copy.roles.remove(role);
        copy.spans.remove(role);
        copy.mentions.remove(role);
        copy.doubts.addAll(doubts);
        return copy;
    }

    /** Fills a role, unless it is filled. */
    public void fill(String role, RoleValue value, @Nullable Span span) {
        if (roles.putIfAbsent(role, value) == null && span != null) {
            spans.put(role, span);
        }
    }

    /** Fills a role with a name, unless it is filled. */
    public void fill(String role, RoleValue.Name value, NameMention mention) {
        if (!roles.containsKey(role)) {
            fill(role, value, mention.span());
            mentions.put(role, mention);
        }
    }

    /** Fills a role again. */
    public void replace(String role, RoleValue value, @Nullable Span span) {
        roles.put(role, value);
        if (span == null) {
            spans.remove(role);
        } else {
            spans.put(role, span);
        }
    }

    public Factuality factuality() {
        return factuality;
    }

    public void factuality(Factuality told) {
        factuality = told;
    }

    public @Nullable EventDate occurredOn() {
        return occurredOn;
    }

    public void occurredOn(@Nullable EventDate date) {
        occurredOn = date;
    }

    /** How many other drafts of the article told the same. */
    public int supports() {
        return supports;
    }

    /** Another draft tells the same. */
    public void support() {
        supports++;
    }

    /** What it hangs on, null when no words in particular. */
    public @Nullable Origin origin() {
        return origin;
    }

    public void origin(Origin words) {
        origin = words;
    }

    public @Nullable String attribution() {
        return attribution;
    }

    public void attribution(@Nullable String who) {
        attribution = who;
    }
}
