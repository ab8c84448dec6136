package org.tongqu.portal.delivery.mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes marks into files and reads them, by the format of the contents. */
public final class CopyMarks {

    private static final Logger LOG = Logger.getLogger(CopyMarks.class.getName());
    private static final String PDF = "%PDF-";
    private static final String ZIP = "PK";

    private CopyMarks() {}

    /** Whether files of that name can carry a mark inside. */
    public static boolean isMarkable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".pdf") || lower.endsWith(".xlsx");
    }

    /** The contents with the mark; empty if they cannot carry one without being spoilt. */
    public static Optional<byte[]> marked(byte[] content, CopyMark mark) {
        try {
            if (begins(content, PDF)) {
                return PdfMark.written(content, mark);
            }
            return begins(content, ZIP) ? XlsxMark.written(content, mark) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Whatever a broken file makes its reader do: it is handed out as its seller laid it down.
            LOG.log(Level.INFO, e, () -> "the contents of copy " + mark.code().shown() + " carry no mark");
            return Optional.empty();
        }
    }

    /** The code that the contents carry. */
    public static Optional<CopyCode> read(byte[] content) {
        try {
            if (begins(content, PDF)) {
                return PdfMark.read(content);
            }
            return begins(content, ZIP) ? XlsxMark.read(content) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "contents that cannot be read carry no code", e);
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] content, String with) {
        return new String(content, 0, Math.min(content.length, with.length()), StandardCharsets.ISO_8859_1)
                .equals(with);
    }
}
