package org.tongqu.portal.agreement;

/** The model contracts of 2025-07-04 and what came before the platform; text {@code agreement.type.<NAME>}. */
public enum ContractType {
    /** 数据提供合同: transfer or licence. */
    DATA_PROVISION,
    /** 数据委托处理服务合同: a processor acts on instructions. */
    ENTRUSTED_PROCESSING,
    /** 数据融合开发合同: several parties open raw data to one another. */
    FUSION_DEVELOPMENT,
    /** 数据中介服务合同: matching and contracting. */
    INTERMEDIARY,
    /** 数字合约: machine-readable terms of use under a contract. */
    DIGITAL_CONTRACT,
    /** 创新联合体协议. */
    CONSORTIUM;

    /** Whether a buyer may propose one here. */
    public boolean isProposable() {
        return this != CONSORTIUM && this != DIGITAL_CONTRACT;
    }
}
