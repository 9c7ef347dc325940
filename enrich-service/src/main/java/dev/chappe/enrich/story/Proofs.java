package dev.chappe.enrich.story;

import dev.chappe.enrich.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chooses the words that prove an event. */
final class Proofs {

    private static final int MOST = 24;

    private Proofs() {}

    /**
     * First the sentence of the earliest article among the firmest, then the words of each argument from the article it
     * is taken from, then the other articles' sentences by time.
     *
     * @param tellers
     *            the earliest first
     */
    static List<Proof> of(List<Mention> tellers, Map<String, Argument> arguments) {
        Mention first = tellers.stream().reduce((a, b) -> firmness(b) > firmness(a) ? b : a).orElseThrow();
        List<Proof> proofs = new ArrayList<>(List.of(sentence(first)));
        arguments.forEach((role, argument) -> {
            Quote words = argument.teller().event().roleEvidence().get(role);
            if (words != null) {
                proofs.add(new Proof(role, argument.teller().witness(), words));
            }
        });
        tellers.stream().filter(mention -> !mention.equals(first)).map(Proofs::sentence).forEach(proofs::add);
        return proofs.subList(0, Math.min(MOST, proofs.size()));
    }

    private static Proof sentence(Mention mention) {
        return new Proof(null, mention.witness(), mention.event().evidence());
    }

    private static int firmness(Mention mention) {
        return Testimony.firmness(mention.event().factuality());
    }
}
