/**
 * The main job as people do it at the screen, station by station.
 *
 * <p>R1 A station reads like the instruction one would give to a person; what it finds out it tells the next ones through
 * {@link org.tongqu.portal.it.journey.Journey}.
 *
 * <p>Out of scope: how the browser is driven (see the browser).
 */
package org.tongqu.portal.it.journey;
