package dev.chappe.enrich.trend;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.story.CanonicalValue;
import dev.chappe.enrich.story.StoryRule;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.trend.Topic.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The topics that an event is about: its type, its main organisation, both together, and the product that it names. */
final class TopicsOfEvent {

    private TopicsOfEvent() {}

    static List<Topic> of(String type, Map<String, RoleValue> roles, StoryRules rules) {
        StoryRule rule = rules.of(type);
        List<Topic> topics = new ArrayList<>(List.of(new Topic(Kind.EVENT_TYPE, type, type)));
        rule.main().stream().map(roles::get).filter(Name.class::isInstance).map(Name.class::cast).findFirst()
                .ifPresent(name -> {
                    Topic organisation = named(Kind.ORGANISATION, name);
                    topics.add(organisation);
                    topics.add(new Topic(Kind.TYPE_AND_ORGANISATION, type + "/" + organisation.id(),
                            type + " " + name.text()));
                });
        rule.type().roles().stream().filter(role -> role.kind() == RoleKind.THING).map(Role::name).map(roles::get)
                .filter(Name.class::isInstance).map(Name.class::cast)
                .forEach(name -> topics.add(named(Kind.PRODUCT, name)));
        return topics;
    }

    static Topic named(Kind kind, Name name) {
        return new Topic(kind, CanonicalValue.of(name), name.text());
    }
}
