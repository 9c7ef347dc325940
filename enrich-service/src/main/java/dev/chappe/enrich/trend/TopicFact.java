package dev.chappe.enrich.trend;

/**
 * One thing to be counted for a topic.
 *
 * @param id
 *            of the article or event
 * @param voice
 *            who is behind the article, see {@link dev.chappe.enrich.story.Witness#voice}; empty for an event
 */
public record TopicFact(Topic topic, Subject subject, String id, String voice) {

    /** What is counted. */
    public enum Subject {
        /** An article that was not seen before. */
        ARTICLE,
        /** An event that was not known before, told as news. */
        EVENT
    }
}
