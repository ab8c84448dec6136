package org.tongqu.portal.agreement.policy;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is done with data: the actions of the digital contract (TDS-14), its spelling kept; text {@code policy.action.<code>}. */
public enum PolicyAction {
    TRANSFORM("transform"),
    ANONYMIZE("anonymize"),
    DESENSITIZE("desensitize"),
    ACCESS("access"),
    READ("read"),
    REPRODUCE("reproduce"),
    STORAGE("storage"),
    DOWNLOAD("download"),
    PROCESS("process"),
    JOINT_DEVELOP("jointDevelop"),
    DISTRIBUTE("distribute"),
    COMPUTE("compute"),
    GRANT_USE("grantUse"),
    POLICY_TRANSMIT("plicyTransmit"),
    DELIVERY("delivery"),
    SELL("sell"),
    LOG_RECORD_SEND("logRecordSend"),
    DELETE("delete"),
    ALERT("alert"),
    COMPENSATE("compensate");

    private final String code;

    PolicyAction(String code) {
        this.code = code;
    }

    /** As the digital contract writes it. */
    @JsonValue
    public String code() {
        return code;
    }
}
