/**
 * Idempotency: an outside write happens once, however often it is sent.
 *
 * <p>R1 Same key and same content: the stored answer. Same key and other content: refused (409).
 *
 * <p>R2 The key is kept in the transaction of the write: a rolled back write leaves no key.
 *
 * <p>Out of scope: usage records, which are counted once by their own event ids (module billing).
 */
package org.tongqu.portal.idempotency;
