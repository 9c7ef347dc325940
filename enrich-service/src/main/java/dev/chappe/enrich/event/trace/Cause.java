package dev.chappe.enrich.event.trace;

/** Why a possible event is none. */
public enum Cause {
    QUESTION("it is asked, not told"),
    SPORT("the article is about sport"),
    ELSEWHERE("a word beside it says that something else is meant"),
    NOBODY("the article is about something else, and nobody in business is named"),
    WISHED("it is only wished for, possible, or a case"),
    SAYING("the verb only tells who says it"),
    GIVEN_UP("it was hoped for once"),
    PAST("it is told as done, and only what lies ahead counts"),
    NOT_DONE("it lies ahead, and only what is done counts"),
    ASKED_FOR("somebody asks for it"),
    OTHER_VERB("the noun depends on no verb that makes it one"),
    EMPTY_ROLE("nothing fills the role"),
    UNFIT("what fills its roles makes no such event"),
    OVERLAP("it is part of another event of the sentence"),
    LONE_COMPANION("a weak sign, and the article tells no launch of that company outright"),
    NAMELESS("the thing has no name"),
    PRESUPPOSED("what it depends on takes it for granted"),
    IN_PASSING("the article is about something else, and only mentions it"),
    TOO_MANY("the article has more than can be news"),
    OWN_FIGURES("it is about one company's own figures"),
    NO_CHANGE("the figure is a level of the past or a change"),
    NO_CONTEXT("the sentence has no word of that matter");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
