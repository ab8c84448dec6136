package org.tongqu.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.tongqu.billing.Fen;

/** What a credit note gives back of one line of the invoice; never changed. */
@Entity
@Table(name = "credit_note_line", schema = "billing")
public class CreditNoteLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credit_note_line")
    @SequenceGenerator(
            name = "credit_note_line",
            schema = "billing",
            sequenceName = "credit_note_line_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credit_note_id")
    private CreditNote creditNote;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "gross_fen")
    private Fen gross;

    @Column(name = "net_fen")
    private Fen net;

    @Column(name = "tax_fen")
    private Fen tax;

    /** For JPA. */
    protected CreditNoteLine() {}

    CreditNoteLine(CreditNote creditNote, int lineNo, CreditTax.Credit credit) {
        this.creditNote = creditNote;
        this.lineNo = lineNo;
        this.gross = credit.gross();
        this.net = credit.net();
        this.tax = credit.tax();
    }

    /** The credit note of which this is a line. */
    public CreditNote creditNote() {
        return creditNote;
    }

    /** Number of the line of the invoice. */
    public int lineNo() {
        return lineNo;
    }

    /** What is given back with tax. */
    public Fen gross() {
        return gross;
    }

    /** What is given back without tax. */
    public Fen net() {
        return net;
    }

    /** Tax contained. */
    public Fen tax() {
        return tax;
    }
}
