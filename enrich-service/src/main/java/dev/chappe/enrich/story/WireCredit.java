package dev.chappe.enrich.story;

import dev.chappe.enrich.text.Folding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the agency that an article was taken from: outlets that run one agency's piece are one origin. */
public final class WireCredit {

    private static final int DATELINE = 160;
    private static final int CLOSING = 80;
    /** "PARIS, 5 mars (AFP) -": what stands in brackets before the first dash of the text. */
    private static final Pattern OPENING = Pattern.compile("^[^.!?()]{0,80}\\(([^()]{2,40})\\)\\s*[-–—]");
    /** "(AFP)", "(avec Reuters)" alone at the end. */
    private static final Pattern ENDING = Pattern
            .compile("\\((?:avec |with |by |source\\s?: ?)?((?:l')?[\\p{L} /&]{2,40})\\)\\s*$");
    private static final Pattern AGENCY = Pattern.compile("^(?:l')?(afp|reuters|ap|associated press|bloomberg"
            + "|pr newswire|business wire|globenewswire|dpa|ansa|efe|xinhua|kyodo|yonhap|.*\\bnewswire)$");

    private WireCredit() {}

    /**
     * The agency, folded.
     *
     * @param credit
     *            credit line that the source gives, empty when it gives none
     * @param body
     *            text of the article
     */
    public static Optional<String> of(Optional<String> credit, String body) {
        String start = body.substring(0, Math.min(DATELINE, body.length()));
        String end = body.substring(Math.max(0, body.length() - CLOSING));
        return credit.flatMap(WireCredit::agency).or(() -> find(OPENING, start)).or(() -> find(ENDING, end));
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? agency(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> agency(String words) {
        Matcher matcher = AGENCY.matcher(Folding.fold(words).strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
