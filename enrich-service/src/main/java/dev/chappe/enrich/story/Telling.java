package dev.chappe.enrich.story;

import java.util.List;

/**
 * What an errand leads to.
 *
 * @param revisions
 *            what those who follow the events are told
 * @param errands
 *            what is to be done on other shelves, or later on this one
 * @param introductions
 *            stories that are to be shown to those of other shelves
 */
public record Telling(List<StoryRevision> revisions, List<Errand> errands, List<Introduction> introductions) {

    public Telling {
        revisions = List.copyOf(revisions);
        errands = List.copyOf(errands);
        introductions = List.copyOf(introductions);
    }
}
