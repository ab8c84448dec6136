package org.tongqu.portal.feedback;

/** A demand and a product that are held against each other. */
public record Pair(String demandId, String productId) {

    /** The pair seen from one side: that side's object first. */
    public static Pair of(Side side, String own, String other) {
        return side == Side.DEMAND ? new Pair(own, other) : new Pair(other, own);
    }

    /** The object of a side. */
    public String of(Side side) {
        return side == Side.DEMAND ? demandId : productId;
    }

    /** As the audit trail names it. */
    String label() {
        return demandId + "/" + productId;
    }
}
