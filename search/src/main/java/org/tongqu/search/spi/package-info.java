/**
 * What the search module asks of its surroundings.
 *
 * <p>R1: only interfaces and the plain records they speak of. R2: no implementation lives here; the portal brings it
 * as a CDI bean. Out of scope: anything the module can do itself.
 */
package org.tongqu.search.spi;
