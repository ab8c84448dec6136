package org.tongqu.portal.look.format;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.tongqu.portal.text.Languages;

/**
 * The words of the component kit and of the formats, bundle {@code i18n/look}.
 *
 * <p>Read straight from the bundle, not through Vaadin, because formats are also needed where no page is: in mails,
 * spreadsheets and documents.
 */
public final class Wording {

    private static final String BUNDLE = "i18n/look";
    private static final ResourceBundle.Control CONTROL = new OriginalAsRoot();
    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Wording() {}

    /**
     * The text of a key; arguments fill its placeholders, numbers are grouped as the language does it.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String text(Locale locale, String key, Object... args) {
        Locale language = Languages.nearest(locale);
        String pattern = BUNDLES.computeIfAbsent(language, wanted -> ResourceBundle.getBundle(BUNDLE, wanted, CONTROL))
                .getString("look." + key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, language).format(args);
    }

    /** Simplified Chinese is the root bundle, so it has no file with a language in its name. */
    private static final class OriginalAsRoot extends ResourceBundle.Control {

        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return locale.equals(Languages.ZH_CN) ? List.of(Locale.ROOT) : List.of(locale, Locale.ROOT);
        }

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
