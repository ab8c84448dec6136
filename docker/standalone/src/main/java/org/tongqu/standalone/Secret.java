package org.tongqu.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password kept in a file only its owner can read; made by chance when the file does not exist. */
final class Secret {
    private static final int BYTES = 24;
    private final Path file;

    Secret(Path file) {
        this.file = file;
    }

    /** The file, existing after this call. */
    Path file() {
        value();
        return file;
    }

    String value() {
        try {
            if (!Files.exists(file)) {
                byte[] chance = new byte[BYTES];
                new SecureRandom().nextBytes(chance);
                Path partial = file.resolveSibling(file.getFileName() + ".partial");
                Files.deleteIfExists(partial);
                Files.createFile(
                        partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(partial, HexFormat.of().formatHex(chance), StandardCharsets.US_ASCII);
                ChildAccount.give(partial);
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new StartFailure("cannot keep a password in " + file + ": " + e.getMessage(), e);
        }
    }
}
