package org.tongqu.portal.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.paper.form.PaperCsv;
import org.tongqu.portal.paper.form.PaperPdf;
import org.tongqu.portal.paper.form.PaperXlsx;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementBook;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.trade.InvoiceBook;
import org.tongqu.portal.trade.InvoiceFacts;

/** Hands out documents as files to whoever may read what they are about, and keeps that they were. */
@ApplicationScoped
@Transactional
public class Papers {

    private StatementBook statements;
    private InvoiceBook invoices;
    private SettlementBook settlements;
    private Composer composer;
    private Issue issue;

    protected Papers() {} // for CDI proxies

    @Inject
    public Papers(
            StatementBook statements,
            InvoiceBook invoices,
            SettlementBook settlements,
            Composer composer,
            Issue issue) {
        this.statements = statements;
        this.invoices = invoices;
        this.settlements = settlements;
        this.composer = composer;
        this.issue = issue;
    }

    /**
     * The statement of a member for a month or quarter.
     *
     * @throws org.tongqu.portal.settlement.StatementNotFound if it is none of the caller's business
     */
    @Needs("statement.read")
    public PaperFile statement(String organisationId, String period, PaperFormat format, Locale language) {
        StatementFacts facts = statements.of(organisationId, period);
        return file(PaperKind.STATEMENT, facts.number(), composer.statement(facts, language), format);
    }

    /**
     * An invoice as its buyer reads it.
     *
     * @throws org.tongqu.portal.trade.InvoiceNotFound if it is none of the caller's business
     */
    @Needs("invoice.read")
    public PaperFile invoice(String id, PaperFormat format, Locale language) {
        InvoiceFacts facts = invoices.get(id);
        return file(PaperKind.INVOICE, id, composer.invoice(facts, language), format);
    }

    /**
     * The sheet of the newest run of a settlement.
     *
     * @throws org.tongqu.portal.settlement.SettlementNotFound if it is none of the caller's business
     * @throws NothingToPrint if it is not calculated
     */
    @Needs("settlement.read")
    public PaperFile settlement(String id, PaperFormat format, Locale language) {
        SettlementFacts facts = settlements.get(id);
        if (facts.state() == RunState.PLANNED) {
            throw new NothingToPrint(id);
        }
        return file(PaperKind.SETTLEMENT, id, composer.settlement(facts, language), format);
    }

    private PaperFile file(PaperKind kind, String subject, Paper paper, PaperFormat format) {
        issue.keep(kind, subject, paper);
        byte[] content =
                switch (format) {
                    case PDF -> PaperPdf.of(paper);
                    case XLSX -> PaperXlsx.of(paper);
                    case CSV -> PaperCsv.of(paper);
                };
        return new PaperFile(paper.number() + "." + format.extension(), format, content);
    }
}
