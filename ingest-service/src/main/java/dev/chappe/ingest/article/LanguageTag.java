package dev.chappe.ingest.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** Language tags (BCP 47) as sources write them. */
public final class LanguageTag {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");

    private LanguageTag() {}

    /** In the usual case ("fr-FR" for "FR_fr"), empty for what is no tag. */
    public static String normalise(String text) {
        String tag = text.strip().replace('_', '-');
        return FORM.matcher(tag).matches() ? Locale.forLanguageTag(tag).toLanguageTag() : "";
    }
}
