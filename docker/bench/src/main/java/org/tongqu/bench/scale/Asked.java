package org.tongqu.bench.scale;

import java.util.List;

/**
 * A request to the product and what it asked the engine for it.
 *
 * @param sort what sort of request it is
 * @param path at the door of the product
 * @param engine what was recorded between product and engine, in order
 */
record Asked(String sort, String path, List<Recorded> engine) {}
