package org.tongqu.billing.order;

import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.price.PricePlan;

/**
 * What an order needs to come into being.
 *
 * @param parties buyer and seller
 * @param product what is bought
 * @param plan the price agreed on; it is copied
 * @param terms purpose, term and quantity
 * @param contractRef number of the signed contract in the house, empty without one, at most 64 characters
 * @param shareAgreementId share agreement by which the seller's side splits the revenue; null if it keeps all
 */
public record OrderRequest(
        Parties parties,
        ProductRef product,
        PricePlan plan,
        OrderTerms terms,
        String contractRef,
        String shareAgreementId) {

    private static final int LONGEST_REF = 64;

    /**
     * Who trades.
     *
     * @param buyer who pays
     * @param seller who is owed the revenue
     */
    public record Parties(PartyRef buyer, PartyRef seller) {

        /** Refuses a party that trades with itself. */
        public Parties {
            if (buyer.equals(seller)) {
                throw new OrderRefused("sameParty", buyer);
            }
        }
    }

    /** Refuses an overlong contract number. */
    public OrderRequest {
        if (contractRef == null || contractRef.length() > LONGEST_REF) {
            throw new OrderRefused("contractRef", LONGEST_REF);
        }
    }

    /** The share agreement, if the revenue is split. */
    public Optional<String> shareAgreement() {
        return Optional.ofNullable(shareAgreementId);
    }
}
