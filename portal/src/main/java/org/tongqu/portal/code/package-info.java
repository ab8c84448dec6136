/**
 * Code tables: the closed vocabularies of the sector (themes, modes, delivery forms, grades …).
 *
 * <p>R1 A code is stored, its name is looked up in the reader's language.
 *
 * <p>Sources are named beside each table in {@code codes/codes.json}; those without a source are platform rules.
 *
 * <p>Out of scope: texts of screens (package text), vocabularies that one feature alone knows.
 */
package org.tongqu.portal.code;
