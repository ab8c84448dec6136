/**
 * Marks of copies: says inside a file to whom it was handed and when, where its format has a place for that beside the data.
 *
 * <ul>
 *   <li>R1. A mark never changes data: PDF gets a line at the foot of its pages, XLSX a footer and a property, everything else
 *       stays as it is.
 *   <li>R2. The same contents with the same mark give the same bytes.
 *   <li>R3. What is encrypted, signed or broken stays as it is; a mark would spoil it.
 * </ul>
 *
 * <p>Out of scope: who may take a file, and the book of copies (package delivery).
 */
package org.tongqu.portal.delivery.mark;
