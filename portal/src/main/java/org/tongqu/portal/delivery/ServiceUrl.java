package org.tongqu.portal.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a provider's service and the places below it.
 *
 * @param base absolute, http or https, without user, question and fragment, without a slash at the end
 */
record ServiceUrl(URI base) {

    static final int LONGEST = 300;

    /** What a browser or server might read as a step up, however it is written. */
    private static final Pattern STEP = Pattern.compile("(?i)(?:\\.|%2e){1,2}");

    /** What some servers read as a separator or an end. */
    private static final Pattern TRICK = Pattern.compile("(?i)%2f|%5c|%00|\\\\|;|[\\p{Cntrl}\\s]");

    private static final int HIGHEST_PORT = 65_535;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The address a text stands for, if it is one the gateway takes. */
    static Optional<ServiceUrl> of(String text) {
        try {
            URI uri = new URI(text == null ? "" : text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean good = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= HIGHEST_PORT
                    && isPlain(uri.getRawPath());
            return good ? Optional.of(new ServiceUrl(new URI(uri.toString().replaceAll("/+$", "")))) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // no address, which the caller says in its own words
        }
    }

    /** The place of a call, whose path and question come from the buyer; empty if they lead elsewhere. */
    Optional<URI> at(String rawPath, String rawQuery) {
        if (!isPlain(rawPath)) {
            return Optional.empty();
        }
        String path = rawPath.isEmpty() || rawPath.startsWith("/") ? rawPath : "/" + rawPath;
        try {
            return Optional.of(new URI(base + path + (rawQuery == null ? "" : "?" + rawQuery)));
        } catch (URISyntaxException e) {
            return Optional.empty(); // as above
        }
    }

    String host() {
        String host = base.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Whether both are answered by the same: scheme, host and port are alike. */
    boolean isOfTheSame(ServiceUrl other) {
        return base.getScheme().equalsIgnoreCase(other.base.getScheme())
                && base.getHost().equalsIgnoreCase(other.base.getHost())
                && port() == other.port();
    }

    private int port() {
        if (base.getPort() >= 0) {
            return base.getPort();
        }
        return base.getScheme().equalsIgnoreCase("https") ? HTTPS : HTTP;
    }

    private static boolean isPlain(String rawPath) {
        if (TRICK.matcher(rawPath).find()) {
            return false;
        }
        for (String step : rawPath.split("/", -1)) {
            if (STEP.matcher(step).matches()) {
                return false;
            }
        }
        return true;
    }
}
