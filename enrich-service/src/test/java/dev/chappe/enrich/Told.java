package dev.chappe.enrich;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Quote;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds events for tests, all told by the first word of a body that begins with "Told". */
public final class Told {

    public static final Quote WORDS = new Quote(new Span(Field.BODY, 0, 4), "Told");

    private final String type;
    private final Map<String, RoleValue> roles = new LinkedHashMap<>();
    private Factuality factuality = Factuality.ANNOUNCED;

    private Told(String type) {
        this.type = type;
    }

    public static Told of(String type) {
        return new Told(type);
    }

    /** A chip launch by Xiaomi. */
    public static Told chip(String chip) {
        return of("CHIP_LAUNCH").known("company", "Xiaomi", "Q1636958").name("chip", chip);
    }

    public Told name(String role, String name) {
        roles.put(role, new Name(name, null));
        return this;
    }

    public Told known(String role, String name, String id) {
        roles.put(role, new Name(name, id));
        return this;
    }

    public Told names(String role, String... names) {
        roles.put(role, new Names(Arrays.stream(names).map(name -> new Name(name, null)).toList()));
        return this;
    }

    public Told text(String role, String text) {
        roles.put(role, new Text(text));
        return this;
    }

    public Told amount(String role, String value, String currency) {
        roles.put(role, new Amount(new BigDecimal(value), null, currency));
        return this;
    }

    public Told figure(String role, String value) {
        roles.put(role, new Figure(new BigDecimal(value)));
        return this;
    }

    public Told as(Factuality how) {
        factuality = how;
        return this;
    }

    public Event event() {
        return event(WORDS);
    }

    public Event event(Quote words) {
        return new Event(type, roles, factuality, null, null, 0.8, words, Map.of());
    }
}
