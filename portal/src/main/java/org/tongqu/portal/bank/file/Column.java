package org.tongqu.portal.bank.file;

import java.util.List;

/** What a column of a statement says, and what banks usually call it. */
public enum Column {
    /** Day on which the bank booked it. */
    DATE("交易日期", "记账日期", "交易时间", "入账日期", "日期", "Date"),
    /** Account whose statement it is; the other columns are of the other side. */
    OWN("本方账号", "我方账号", "本方账户", "查询账号", "Own account"),
    /** Money in. */
    IN("收入", "收入金额", "贷方金额", "贷方发生额", "贷方发生额（收入）", "Credit"),
    /** Money out. */
    OUT("支出", "支出金额", "借方金额", "借方发生额", "借方发生额（支取）", "Debit"),
    /** Money in, or money out with a minus sign; instead of the two columns before. */
    AMOUNT("金额", "交易金额", "发生额", "Amount"),
    /** Which way the amount went, where it has no sign. */
    SIDE("借贷标志", "借贷方向", "收支方向", "收付标志", "借贷", "Debit/Credit"),
    /** What was on the account afterwards. */
    BALANCE("余额", "账户余额", "Balance"),
    /** Name of the other side. */
    NAME("对方户名", "对方名称", "对方单位名称", "Counterparty"),
    /** Account of the other side. */
    ACCOUNT("对方账号", "对方账户", "Counterparty account"),
    /** Unified social credit code of the other side. */
    TAX_ID("对方统一社会信用代码", "统一社会信用代码"),
    /** What the bank calls it. */
    REFERENCE("交易流水号", "流水号", "凭证号", "Reference"),
    /** What the payer wrote. */
    TEXT("摘要", "附言", "用途", "备注", "Remittance");

    private final List<String> usual;

    Column(String... usual) {
        this.usual = List.of(usual);
    }

    /** The names by which it is looked for if none is set. */
    public List<String> usual() {
        return usual;
    }
}
