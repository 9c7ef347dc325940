package dev.chappe.enrich.event;

import dev.chappe.enrich.text.Language;
import java.util.List;

/**
 * All that was read out of one article.
 *
 * @param events
 *            at most one for each announcement, DENIED ones included
 * @param organisations
 *            the organisations that the article mentions, once each, by first mention
 * @param products
 *            the products, chips, systems and models that it mentions, once each, by first mention
 */
public record Extraction(Language language, List<Event> events, List<RoleValue.Name> organisations,
        List<RoleValue.Name> products) {

    public Extraction {
        events = List.copyOf(events);
        organisations = List.copyOf(organisations);
        products = List.copyOf(products);
    }
}
