package dev.chappe.enrich.story;

import dev.chappe.enrich.recent.Bounded;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The accounts of stories, each made once: an account compares every mention with every other, the same story is asked for
 * it by all who want to know what an errand has changed, and by the next errand, which finds it as this one left it. Not
 * safe for use by several threads.
 */
final class AccountBook {

    /** Of accounts that are kept from errand to errand. */
    private static final int MOST = 200;

    private final StoryRules rules;
    private final IdentityHashMap<Story, Account> page = new IdentityHashMap<>();
    private final Map<String, Last> lasting = new Bounded<>(MOST);

    /** The account that was made last of a story, and all that it was made of. */
    private record Last(List<Mention> mentions, int others, Account account) {

        boolean isOf(Story story) {
            return others == story.others().size() && mentions.equals(story.mentions());
        }
    }

    AccountBook(StoryRules rules) {
        this.rules = rules;
    }

    /** To be called before each errand. */
    void turnPage() {
        page.clear();
    }

    /** @throws IllegalStateException when the story has no mention left */
    Account of(Story story) {
        return page.computeIfAbsent(story, this::account);
    }

    /** The story in short. */
    Candidate candidate(Story story) {
        return story.candidate(rules.of(story.type()), of(story));
    }

    private Account account(Story story) {
        Last last = lasting.get(story.eventId());
        if (last != null && last.isOf(story)) {
            return last.account;
        }
        Account account = story.account(rules.of(story.type()).type());
        lasting.put(story.eventId(), new Last(story.mentions(), story.others().size(), account));
        return account;
    }
}
