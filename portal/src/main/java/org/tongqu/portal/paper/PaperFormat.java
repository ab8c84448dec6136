package org.tongqu.portal.paper;

import java.util.Arrays;
import java.util.Locale;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;

/** The forms in which a document is handed out; all of them are made of the same {@link Paper}. */
public enum PaperFormat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file name, and the name of the format in requests. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of that name.
     *
     * @throws InvalidInput if there is none
     */
    public static PaperFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        new Violations().add("format", "paper.format").list()));
    }
}
