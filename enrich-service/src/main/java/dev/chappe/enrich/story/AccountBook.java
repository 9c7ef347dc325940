package dev.chappe.enrich.story;

import java.util.IdentityHashMap;

/**
 * The accounts of the stories that one errand looks at, each made once: an account compares every mention with every other,
 * and the same story is asked for it by all who want to know what has changed.
 */
final class AccountBook {

    private final StoryRules rules;
    private final IdentityHashMap<Story, Account> accounts = new IdentityHashMap<>();

    AccountBook(StoryRules rules) {
        this.rules = rules;
    }

    /** @throws IllegalStateException when the story has no mention left */
    Account of(Story story) {
        return accounts.computeIfAbsent(story, told -> told.account(rules.of(told.type()).type()));
    }

    /** The story in short. */
    Candidate candidate(Story story) {
        return story.candidate(rules.of(story.type()), of(story));
    }
}
