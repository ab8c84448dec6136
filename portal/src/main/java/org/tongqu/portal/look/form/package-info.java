/**
 * Form: sections, the error summary, and the confirmation of a step that cannot be taken back.
 *
 * <p>R1 All errors are said at once: a summary that takes the focus, each line leading to its field, and the message at
 * the field.
 *
 * <p>R2 Submitting is never disabled; what is missing is explained.
 *
 * <p>R3 An irreversible step repeats object, amount and effect, and its button repeats the verb.
 *
 * <p>Out of scope: what is valid (the use cases decide, see package problem).
 */
package org.tongqu.portal.look.form;
