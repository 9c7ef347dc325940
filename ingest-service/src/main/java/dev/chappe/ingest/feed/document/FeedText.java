package dev.chappe.ingest.feed.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document whose encoding cannot be trusted.
 *
 * @param repaired
 *            whether the bytes were not what the document or its server says
 */
public record FeedText(String text, boolean repaired) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARATION = Pattern
            .compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final int DECLARATION_WITHIN = 400;

    /**
     * Decodes. A byte order mark is believed; else bytes that are UTF-8 are that, whatever they are called; else the
     * declared encoding is believed; and what is called UTF-8 and is not is UTF-8 with windows-1252 mixed in.
     *
     * @param serverCharset
     *            what the server calls it, null when it does not say
     */
    public static FeedText decode(byte[] bytes, @Nullable String serverCharset) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new FeedText(withoutMark(new String(bytes, wide.get())), false);
        }
        Optional<Charset> declared = declared(bytes).or(() -> known(serverCharset));
        boolean calledUtf8 = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean ascii = text.length() == bytes.length;
            if (ascii && !calledUtf8) {
                return new FeedText(new String(bytes, declared.get()), false);
            }
            return new FeedText(withoutMark(text), !calledUtf8);
        } catch (CharacterCodingException e) {
            return calledUtf8
                    ? new FeedText(withoutMark(mixed(bytes)), true)
                    : new FeedText(new String(bytes, declared.get()), false);
        }
    }

    /** The encodings with two bytes and more to a letter, by their mark or by the zeros of a first angle bracket. */
    private static Optional<Charset> wide(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return switch (first) {
            case 0xfeff, 0x003c, 0x007b -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe, 0x3c00, 0x7b00 -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN);
        Matcher declaration = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declaration.find() ? known(declaration.group(1)) : Optional.empty();
    }

    /** Latin-1 is read as windows-1252, of which it is a part, as browsers do. */
    private static Optional<Charset> known(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            // Were it wide, its zeros would have told.
            return wide ? Optional.empty() : Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String mixed(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (true) {
            CoderResult result = utf8.decode(in, out, true);
            if (!result.isError()) {
                return out.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                out.put(new String(new byte[]{in.get()}, WINDOWS_1252));
            }
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
