package org.tongqu.portal.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.delivery.mark.CopyMarks;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;

/**
 * What a file that turned up somewhere tells of itself; the file is not kept.
 *
 * @param digest SHA-256 of its bytes in hexadecimal digits; empty if there is only a code
 * @param codes codes in its contents and its name
 */
public record CopyEvidence(String digest, Set<CopyCode> codes) {

    /** A mark adds a few kilobytes to the largest file. */
    public static final int LARGEST = DeliveredFiles.LARGEST + (1 << 20);

    public CopyEvidence {
        codes = Set.copyOf(codes);
    }

    /** A code as somebody read it. */
    public static CopyEvidence ofCode(String text) {
        Set<CopyCode> codes = new LinkedHashSet<>();
        CopyCode.in(text).ifPresent(codes::add);
        return new CopyEvidence("", codes);
    }

    /**
     * A file.
     *
     * @param name may be absent
     * @throws Refusal if it is larger than any copy
     */
    public static CopyEvidence ofFile(String name, InputStream content) {
        try (Spool spool = Spool.of(content, LARGEST)) {
            new Violations().require(spool.length() > 0, "content", "required").throwIfAny();
            byte[] bytes = spool.bytes();
            Set<CopyCode> codes = new LinkedHashSet<>();
            CopyMarks.read(bytes).ifPresent(codes::add);
            CopyCode.in(name).ifPresent(codes::add);
            return new CopyEvidence(Sha256.of(bytes), codes);
        } catch (Spool.Overflow e) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "delivery.fileTooLarge", LARGEST >> 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
