package org.tongqu.portal.agreement.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.text.Languages;

/**
 * A clause of the library.
 *
 * @param id number within the library, for example DP-03
 * @param mandatory whether every agreement of the type has it
 * @param title by language tag
 * @param text by language tag; a parameter stands in braces
 * @param governs what the platform does by it: {@code destruction} for the clause whose parameter {@code days} says in how many
 *     working days data are destroyed; absent for what is left to the parties
 * @param parameters what is agreed on in it; may be empty
 */
public record Clause(
        String id,
        boolean mandatory,
        Map<String, String> title,
        Map<String, String> text,
        String governs,
        List<ClauseParameter> parameters) {

    public Clause {
        title = Map.copyOf(title);
        text = Map.copyOf(text);
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
    }

    public String title(Locale locale) {
        return title.get(Languages.nearest(locale).toLanguageTag());
    }

    /** The text with these values in place of its parameters. */
    public String text(Locale locale, Map<String, String> values) {
        String filled = text.get(Languages.nearest(locale).toLanguageTag());
        for (ClauseParameter parameter : parameters) {
            String value = parameter.in(values);
            filled = filled.replace("{" + parameter.name() + "}", parameter.say(value, locale));
        }
        return filled;
    }

    Optional<ClauseParameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
