package org.tongqu.portal.paper;

/**
 * A document as a file.
 *
 * @param name file name
 * @param content the bytes
 */
public record PaperFile(String name, PaperFormat format, byte[] content) {}
