package org.tongqu.portal.bank.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetReader;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;

/** Reads a statement of a bank, whichever of the known formats it is in. */
public final class StatementReader {

    /** Most rows or entries of a statement (platform rule 平台规则). */
    public static final int MOST_ROWS = 5_000;

    private static final int HEAD = 200;

    private StatementReader() {}

    /**
     * Reads the file as a whole.
     *
     * @param expected what it has to fit
     * @throws InvalidInput with everything that is wrong, each with its row
     */
    public static StatementDraft read(SheetFile file, Expected expected) {
        byte[] content = file.content();
        if (content.length > SheetReader.LARGEST) {
            throw new InvalidInput(new Violations()
                    .add("file", "demand.sheet.tooLarge", SheetReader.LARGEST / 1024 / 1024)
                    .list());
        }
        Source source = new Source(file.name(), sha256(content));
        return isXml(content)
                ? new CamtStatement(source, expected).read(content)
                : new TableStatement(source, expected).read(SheetReader.rows(file, MOST_ROWS + HEAD));
    }

    /** Where a statement was read from. */
    record Source(String fileName, String sha256) {

        /** Files without rows are all alike; it is the days that tell one from the other. */
        Source of(CoveredDays days) {
            String told = sha256 + days.from() + days.to();
            return new Source(fileName, StatementReader.sha256(told.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static boolean isXml(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8);
        return head.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
