/**
 * Says how near two texts are in meaning, by vectors of a language model that runs in the process itself.
 *
 * <p>Rules. R1: switched off, nothing of the model is loaded. R2: the same text has the same vector; a change of model
 * or of what is read of a document changes the fingerprint, and the indexes are built anew. R3: nearness orders and
 * adds, it never excludes, and is never shown as a percentage: unrelated texts have a nearness too. R4: no network, no
 * text leaves the process.
 *
 * <p>Out of scope: storing and comparing vectors (the index), fusing with words.
 */
package org.tongqu.search.semantic;
