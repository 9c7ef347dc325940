package dev.chappe.enrich.grammar;

/** The form of a verb. */
public enum Tense {
    PRESENT, PAST, IMPERFECT, FUTURE, CONDITIONAL, SUBJUNCTIVE, GERUND, PARTICIPLE, INFINITIVE;

    /** Whether the form alone can be the verb of a clause. */
    public boolean isFinite() {
        return switch (this) {
            case PRESENT, PAST, IMPERFECT, FUTURE, CONDITIONAL, SUBJUNCTIVE -> true;
            case GERUND, PARTICIPLE, INFINITIVE -> false;
        };
    }
}
