package dev.chappe.enrich.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where stories are kept: a state store in the service, memory in the offline tools. */
public interface StoryShelf {

    /** The known events of a shelf, in short. */
    List<Candidate> candidates(String shelf);

    /** A story, null when it is unknown or forgotten. */
    @Nullable
    Story story(String eventId);

    /** Keeps a story and, in short, its candidate. */
    void keep(Story story, Candidate candidate);
}
