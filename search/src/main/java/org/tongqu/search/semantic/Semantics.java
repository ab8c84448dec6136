package org.tongqu.search.semantic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongqu.search.DocumentText;
import org.tongqu.search.analysis.TextAnalysis;

/**
 * The semantic option: {@code tongqu.search.semantic}, {@code on} (the default) or {@code off}.
 *
 * <p>A vector has {@value #DIMENSIONS} numbers and the length 1, so that the scalar product of two is their cosine.
 */
@ApplicationScoped
public class Semantics {

    /** Numbers of a vector. */
    public static final int DIMENSIONS = 512;

    /** The model reads some five hundred characters; what stands further behind says little of the whole. */
    private static final int READ = 400;

    private final boolean on;

    protected Semantics() {
        this("off"); // for CDI proxies
    }

    @Inject
    public Semantics(@ConfigProperty(name = "tongqu.search.semantic", defaultValue = "on") String setting) {
        if (!List.of("on", "off").contains(setting)) {
            throw new IllegalArgumentException("tongqu.search.semantic is on or off, not: " + setting);
        }
        this.on = setting.equals("on");
    }

    public boolean on() {
        return on;
    }

    /** Stands in every index: vectors of different models cannot be compared. */
    public String fingerprint() {
        return on ? BgeSmallChinese.NAME + "/1" : "off";
    }

    /**
     * The vector of a document: of its title, summary, passages, names and keywords, as far as they fit.
     *
     * @throws IllegalStateException if the option is off
     */
    public float[] of(DocumentText text) {
        String read = Stream.of(
                        Stream.of(text.title(), text.summary()),
                        text.body().stream(),
                        Stream.of(String.join("、", text.names()), String.join("、", text.keywords())))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("。"));
        return of(read);
    }

    /**
     * The vector of a question or of any other text, the same in Traditional and Simplified; of a long one, of its
     * beginning.
     *
     * @throws IllegalStateException if the option is off
     */
    public float[] of(String text) {
        if (!on) {
            throw new IllegalStateException("the semantic option is off");
        }
        String folded = TextAnalysis.folded(text);
        return BgeSmallChinese.vector(folded.length() > READ ? folded.substring(0, READ) : folded);
    }
}
