package dev.chappe.ingest.article;

import java.nio.charset.StandardCharsets;

/** Percent-encoding in its one normal form (RFC 3986, section 6.2.2). */
final class PercentEncoding {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String DELIMITERS = "!$&'()*+,;=:@/?";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Decodes what needs no encoding, encodes in UTF-8 what does, and writes hexadecimal digits in capitals. Applying
     * it twice is applying it once.
     */
    static String normalise(String component) {
        StringBuilder normal = new StringBuilder(component.length());
        int i = 0;
        while (i < component.length()) {
            int codePoint = component.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint == '%') {
                int octet = octetAt(component, next);
                next = octet < 0 ? next : next + 2;
                appendOctet(normal, octet < 0 ? '%' : octet);
            } else if (isUnreserved(codePoint) || DELIMITERS.indexOf(codePoint) >= 0) {
                normal.append((char) codePoint);
            } else {
                for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    appendEncoded(normal, octet & 0xff);
                }
            }
            i = next;
        }
        return normal.toString();
    }

    private static int octetAt(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 || text.charAt(at) > 'f' || text.charAt(at + 1) > 'f' ? -1 : high * 16 + low;
    }

    private static void appendOctet(StringBuilder normal, int octet) {
        if (isUnreserved(octet)) {
            normal.append((char) octet);
        } else {
            appendEncoded(normal, octet);
        }
    }

    private static void appendEncoded(StringBuilder normal, int octet) {
        normal.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || UNRESERVED_MARKS.indexOf(c) >= 0;
    }
}
