package org.tongqu.portal.agreement.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What a constraint is about: the constraints of the digital contract (TDS-14), its spelling kept; text
 * {@code policy.aspect.<code>}.
 */
public enum PolicyAspect {
    TIME("time"),
    TIME_WINDOW("timeWindow"),
    REGION("region"),
    NETWORK_ADDRESS("networkAddress"),
    PHYSICAL_ADDRESS("physicalAddress"),
    COUNT("count"),
    FREQUENCY("frequency"),
    DATA_SIZE("dataSize"),
    DATA_RECORD("dateRecord"),
    DATA_FIELD("dataField"),
    VALUE_EXPRESSION("valueExpression"),
    APPLICATION("application"),
    ALGORITHM("algorithm"),
    MACHINE_LEARNING_MODELS("machineLearningModels"),
    EXECUTION_ENV("executionEnv"),
    ENCRYPT_MODE("encryptMode"),
    DELIVERY_METHOD("deliveryMethod"),
    PAY_AMOUNT("payAmount");

    private static final List<String> ENVIRONMENTS = List.of("01", "02", "03", "04", "05", "06", "07");
    private static final List<String> ENCRYPTIONS = List.of("01", "02", "03");

    private final String code;

    PolicyAspect(String code) {
        this.code = code;
    }

    /** As the digital contract writes it. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The codes that its values are, with texts {@code policy.value.<aspect>.<code>}; empty if values are free. */
    public List<String> codes() {
        return switch (this) {
            case EXECUTION_ENV -> ENVIRONMENTS;
            case ENCRYPT_MODE -> ENCRYPTIONS;
            default -> List.of();
        };
    }

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return this == COUNT || this == DATA_SIZE || this == PAY_AMOUNT;
    }
}
