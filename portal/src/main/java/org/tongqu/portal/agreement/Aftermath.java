package org.tongqu.portal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What is left to do after an agreement has ended. */
@Embeddable
public class Aftermath {

    @Column(name = "end_reason")
    private String reason;

    @Column(name = "destroy_by")
    private LocalDate destroyBy;

    @Convert(converter = AgreementColumns.Destroyed.class)
    private Destruction destruction;

    protected Aftermath() {} // for JPA

    Aftermath(String reason, LocalDate destroyBy, Destruction destruction) {
        this.reason = reason;
        this.destroyBy = destroyBy;
        this.destruction = destruction;
    }

    /** Nothing has ended. */
    static Aftermath none() {
        return new Aftermath("", null, null);
    }

    Aftermath destroyed(Destruction confirmed) {
        return new Aftermath(reason, destroyBy, confirmed);
    }

    /** Why it was given up or ended; empty otherwise. */
    public String reason() {
        return reason;
    }

    /** The last day to destroy the data; null if there is nothing to destroy. */
    public LocalDate destroyBy() {
        return destroyBy;
    }

    /** What the recipient confirmed; null before. */
    public Destruction destruction() {
        return destruction;
    }

    /** Whether the data are to be destroyed and nobody said that they are. */
    public boolean isDestructionDue() {
        return destroyBy != null && destruction == null;
    }
}
