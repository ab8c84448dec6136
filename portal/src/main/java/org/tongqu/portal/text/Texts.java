package org.tongqu.portal.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The text bundles of all features.
 *
 * <p>Bundles lie at {@code i18n/<feature>[_zh_TW|_en].properties} in UTF-8 and are named in {@code i18n/index.txt}.
 */
@ApplicationScoped
public class Texts {

    private static final String FOLDER = "i18n/";

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    @PostConstruct
    void load() {
        for (Locale language : Languages.ALL) {
            texts.put(language, new HashMap<>());
        }
        for (String bundle : bundles()) {
            read(bundle, "", Languages.ZH_CN);
            read(bundle, "_zh_TW", Languages.ZH_TW);
            read(bundle, "_en", Languages.EN);
        }
    }

    /** The names of all bundles. */
    public static List<String> bundles() {
        try (InputStream in = open(FOLDER + "index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key in the nearest language, or the key itself between question marks if nobody wrote it. */
    public String text(Locale locale, String key, Object... args) {
        return find(locale, key, args).orElse("?" + key + "?");
    }

    /** The text of a key, if there is one; arguments are inserted as they are, numbers without grouping. */
    public Optional<String> find(Locale locale, String key, Object... args) {
        Locale language = Languages.nearest(locale);
        String pattern = texts.get(language).get(key);
        if (pattern == null) {
            pattern = texts.get(Languages.ZH_CN).get(key);
        }
        return Optional.ofNullable(pattern).map(found -> fill(found, language, args));
    }

    /** The keys that begin so, in order. */
    public List<String> keys(String prefix) {
        return texts.get(Languages.ZH_CN).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    private static String fill(String pattern, Locale language, Object... args) {
        if (args.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = args[i] instanceof Number ? args[i].toString() : args[i];
        }
        return new MessageFormat(pattern, language).format(plain);
    }

    private void read(String bundle, String suffix, Locale language) {
        Properties properties = new Properties();
        try (InputStream in = open(FOLDER + bundle + suffix + ".properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, value) -> texts.get(language).put((String) key, (String) value));
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = Texts.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IOException("missing text bundle " + path);
        }
        return in;
    }
}
