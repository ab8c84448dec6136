package org.tongqu.portal.demand;

import java.util.List;

/**
 * A demand was completed; fired in the transaction that recorded it.
 *
 * @param demandId its number
 * @param publisherId the unit that needed the data
 * @param productIds the data products that it used in the end; may be empty
 */
public record DemandCompleted(String demandId, String publisherId, List<String> productIds) {

    public DemandCompleted {
        productIds = List.copyOf(productIds);
    }
}
