/**
 * Audit: who did what to which object, before and after.
 *
 * <p>R1 Every state change leaves an event in the same transaction; no change without its event.
 *
 * <p>R2 Events are never changed or deleted; the database refuses it.
 *
 * <p>Source: policy item (十二), evidence preservation and provenance tracing 存证溯源.
 *
 * <p>Out of scope: reading the trail as evidence outside the product, access logs of the server.
 */
package org.tongqu.portal.audit;
