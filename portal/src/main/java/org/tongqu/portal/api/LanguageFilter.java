package org.tongqu.portal.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.text.Languages;

/**
 * Settles the language of an answer before anything else: the first of the reader's that the portal speaks.
 *
 * <p>A header that cannot be read must not spoil the answer, least of all a refusal.
 */
@Provider
@PreMatching
public class LanguageFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String wanted = String.join(",", request.getHeaders().getOrDefault(HttpHeaders.ACCEPT_LANGUAGE, List.of()));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, best(wanted).toLanguageTag());
    }

    /** The first language of a header that the portal speaks; its original one if there is none. */
    public static Locale best(String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(Languages::nearest)
                .orElse(Languages.ZH_CN);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of(); // no wish that we understand
        }
    }
}
