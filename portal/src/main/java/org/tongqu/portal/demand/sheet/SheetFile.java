package org.tongqu.portal.demand.sheet;

import java.util.Arrays;
import java.util.Objects;

/**
 * An uploaded file.
 *
 * @param name as the sender calls it; shown, never used as a path
 */
public record SheetFile(String name, byte[] content) {

    private static final int NAME = 200;

    public SheetFile {
        name = name == null || name.isBlank() ? "-" : name.strip();
        name = name.length() > NAME ? name.substring(0, NAME) : name;
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Whether it is a package as XLSX files are; by its first bytes, whatever it is called. */
    boolean isPackage() {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
