package dev.chappe.alert.rule;

import java.util.List;

/**
 * Rules and channels that are written, and changed, together.
 *
 * @param name
 *            key on news.alert-rules
 * @param rules
 *            in the order of the file
 */
public record RuleSet(String name, List<Rule> rules, List<Channel> channels) {

    public RuleSet {
        rules = List.copyOf(rules);
        channels = List.copyOf(channels);
    }
}
