/**
 * Code tables: the closed vocabularies of the sector (themes, modes, delivery forms, grades …).
 *
 * <p>R1 A code is stored, its name is looked up in the reader's language.
 *
 * <p>R2 Areas lie in one another ({@link org.tongqu.portal.code.Areas}); their codes are those of GB/T 2260, cut to the
 * level, which region cluster a province belongs to is a platform rule.
 *
 * <p>Sources are named beside each table in {@code codes/codes.json} and {@code codes/areas.json}; those without a source are platform rules.
 *
 * <p>Out of scope: texts of screens (package text), vocabularies that one feature alone knows.
 */
package org.tongqu.portal.code;
