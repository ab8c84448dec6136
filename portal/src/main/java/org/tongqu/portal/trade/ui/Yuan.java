package org.tongqu.portal.trade.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;

/** Amounts as people enter them. */
public final class Yuan {

    static final int CENTS = 2;

    private Yuan() {}

    /**
     * Whole fen of an amount in yuan; nothing of nothing.
     *
     * @param field name of the field that a refusal names
     * @throws InvalidInput if there are parts of a fen
     */
    public static Long fen(BigDecimal yuan, String field) {
        if (yuan == null) {
            return null;
        }
        try {
            return yuan.setScale(CENTS, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new InvalidInput(new Violations().add(field, "trade.wholeFen").list());
        }
    }
}
