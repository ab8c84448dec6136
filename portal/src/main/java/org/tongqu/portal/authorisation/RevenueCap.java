package org.tongqu.portal.authorisation;

/**
 * The highest revenue 最高准许收入 an operating institution may earn, and what it is made of; all in fen.
 *
 * <p>Source: 发改价格〔2025〕65号: operating cost plus permitted profit plus tax.
 */
public record RevenueCap(long maxFen, long operatingCostFen, long permittedProfitFen, long taxFen) {

    /** Whether no part is negative and the parts make the whole. */
    public boolean addsUp() {
        return operatingCostFen >= 0
                && permittedProfitFen >= 0
                && taxFen >= 0
                && maxFen == operatingCostFen + permittedProfitFen + taxFen;
    }
}
