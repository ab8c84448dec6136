package org.tongqu.billing.price;

/** What the data are used for; it decides whether public data are free or charged (发改价格〔2025〕65号). */
public enum PurposeClass {
    /** 公共治理. */
    PUBLIC_GOVERNANCE(true),
    /** 公益事业. */
    PUBLIC_WELFARE(true),
    /** 产业发展. */
    INDUSTRIAL_DEVELOPMENT(false),
    /** 行业发展. */
    SECTOR_DEVELOPMENT(false);

    private final boolean publicInterest;

    PurposeClass(boolean publicInterest) {
        this.publicInterest = publicInterest;
    }

    /** Whether the purpose lies in the public interest, so that public data are free for it. */
    public boolean isPublicInterest() {
        return publicInterest;
    }
}
