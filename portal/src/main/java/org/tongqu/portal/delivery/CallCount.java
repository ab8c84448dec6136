package org.tongqu.portal.delivery;

import java.time.LocalDateTime;

/**
 * Calls in a slot of time.
 *
 * @param from its beginning, in Beijing
 * @param delivered calls that were delivered
 * @param failed calls that came to nothing
 */
public record CallCount(LocalDateTime from, long delivered, long failed) {}
