/**
 * Look: the component kit every screen is made of. Java sets the meaning, the style sheet of the theme decides the looks.
 *
 * <p>R1 A component writes the semantic HTML of the design (landmarks, headings, lists, tables, ARIA) and the classes of
 * {@code themes/tongqu}; it has no shadow DOM and no inline style except a custom property that carries a value.
 *
 * <p>R2 Values come in as small records, builders and plain texts; no component knows a business feature or asks a use
 * case.
 *
 * <p>R3 A state is shape, word and colour together; a hidden word replaces what only the eye can read.
 *
 * <p>R4 Own words come from the bundle {@code look}; everything else is handed in, in the reader's language.
 *
 * <p>Out of scope: navigation and the frame around pages (package shell), formats (package look.format).
 */
package org.tongqu.portal.look;
