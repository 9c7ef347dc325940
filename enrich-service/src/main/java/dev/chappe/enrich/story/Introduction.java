package dev.chappe.enrich.story;

import java.time.Instant;

/**
 * A story shown to the stories of other shelves that may be the same event.
 *
 * @param place
 *            where they meet, see {@link MeetingPlaces}
 * @param shelf
 *            where it is kept
 * @param born
 *            when it began
 */
public record Introduction(String place, String type, String shelf, Instant born, Candidate candidate) {

    Errand.Merger asTarget() {
        return new Errand.Merger(candidate.eventId(), shelf, born);
    }
}
