package dev.chappe.launcher.deadletter;

import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which dead letters are meant: those that every given option holds for. */
final class LetterSelection {

    @Option(names = "--reason", paramLabel = "REASON", description = "Only those of this reason, for instance crashed.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC",
            description = "Only those of records of this topic, for instance news.articles.")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--offsets", paramLabel = "P:FROM[-TO]", converter = Offsets.Reader.class,
            description = "Only those at these offsets of news.deadletters, for instance 3:17 or 3:17-25; may be given"
                    + " several times.")
    private List<Offsets> offsets = List.of();

    @Option(names = "--since", paramLabel = "TIME",
            description = "Only those rejected at or after this time, for instance 2026-03-01T06:00:00Z.")
    private Optional<Instant> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", description = "Only those rejected before this time.")
    private Optional<Instant> until = Optional.empty();

    /** Offsets of a partition of news.deadletters, both included. */
    record Offsets(int partition, long first, long last) {

        boolean hold(SeenDeadLetter letter) {
            return letter.partition() == partition && letter.offset() >= first && letter.offset() <= last;
        }

        /** From the command line. */
        static final class Reader implements ITypeConverter<Offsets> {

            private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,18})(?:-(\\d{1,18}))?");

            @Override
            public Offsets convert(String text) {
                Matcher form = FORM.matcher(text);
                if (!form.matches()) {
                    throw new TypeConversionException("'" + text + "' is not PARTITION:FROM or PARTITION:FROM-TO");
                }
                long first = Long.parseLong(form.group(2));
                return new Offsets(Integer.parseInt(form.group(1)), first,
                        form.group(3) == null ? first : Long.parseLong(form.group(3)));
            }
        }
    }

    boolean holds(SeenDeadLetter letter) {
        return reason.stream().allMatch(letter.header(DeadLetterHeaders.REASON)::equals)
                && topic.stream().allMatch(wanted -> letter.source().stream()
                        .anyMatch(source -> source.topic().equals(wanted)))
                && (offsets.isEmpty() || offsets.stream().anyMatch(some -> some.hold(letter)))
                && since.stream().noneMatch(letter.time()::isBefore)
                && until.stream().allMatch(letter.time()::isBefore);
    }
}
