package org.tongqu.portal.agreement.clause;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.text.Languages;

/**
 * What is agreed on within a clause: a whole number within bounds, or one of several choices.
 *
 * @param name as it stands in braces in the text
 * @param label by language tag, with the unit
 * @param preset value if nobody says another
 * @param least smallest number; absent for choices
 * @param most largest number; absent for choices
 * @param choices code → words by language tag; empty for numbers
 */
public record ClauseParameter(
        String name,
        Map<String, String> label,
        String preset,
        Integer least,
        Integer most,
        Map<String, Map<String, String>> choices) {

    private static final int DIGITS = 6;

    public ClauseParameter {
        label = Map.copyOf(label);
        choices = choices == null ? Map.of() : choices;
    }

    @JsonIgnore
    public boolean isChoice() {
        return !choices.isEmpty();
    }

    public String label(Locale locale) {
        return label.get(Languages.nearest(locale).toLanguageTag());
    }

    /** Whether it is one of the choices, or a number within the bounds. */
    boolean allows(String value) {
        if (isChoice()) {
            return choices.containsKey(value);
        }
        return value.matches("[0-9]{1," + DIGITS + "}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }

    /** Its value among those that were given; the preset if none was, or nothing in its place. */
    String in(Map<String, String> given) {
        String value = given.get(name);
        return value == null ? preset : value;
    }

    /** The value in words. */
    public String say(String value, Locale locale) {
        return isChoice() && choices.containsKey(value)
                ? choices.get(value).get(Languages.nearest(locale).toLanguageTag())
                : value;
    }
}
