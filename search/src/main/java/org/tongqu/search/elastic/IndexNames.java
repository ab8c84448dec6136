package org.tongqu.search.elastic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongqu.search.Kind;

/** How indexes and aliases are named; {@code tongqu.search.prefix} keeps several installations apart in one cluster. */
@ApplicationScoped
class IndexNames {

    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern NUMBERED = Pattern.compile(".*-v(\\d{1,9})");

    private final String prefix;

    protected IndexNames() {
        this("tongqu"); // for CDI proxies
    }

    @Inject
    IndexNames(@ConfigProperty(name = "tongqu.search.prefix", defaultValue = "tongqu") String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "tongqu.search.prefix is a lower-case word of at most 40 characters, not: " + prefix);
        }
        this.prefix = prefix;
    }

    /** What searches ask. */
    String alias(Kind kind) {
        return prefix + "-" + kind.code();
    }

    /** An index itself. */
    String index(Kind kind, int version) {
        return alias(kind) + "-v" + version;
    }

    /** What writes go through; only exists together with its index. */
    String writing(String index) {
        return index + "-w";
    }

    /** All indexes of a kind. */
    String every(Kind kind) {
        return alias(kind) + "-v*";
    }

    /** All indexes of this installation. */
    String everything() {
        return prefix + "-*";
    }

    /** Running number of an index, 0 if the name is none of ours. */
    int version(String index) {
        Matcher numbered = NUMBERED.matcher(index);
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    }
}
