package org.tongqu.portal.settlement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Waterfall;
import org.tongqu.portal.store.JsonColumn;

/** A quarterly settlement of a consortium from before it settled here; never changed. */
@Entity
@Table(name = "past_settlement", schema = "portal")
public class PastSettlement {

    /** Members may still object. */
    public static final String IN_OBJECTION_PERIOD = "IN_OBJECTION_PERIOD";

    private static final int FIRST_MONTHS = 3;

    /**
     * What one party got at one step, in fen.
     *
     * @param stage COST_COMPENSATION, TAX, PUBLIC_BENEFIT_RESERVE or SHARE
     */
    public record Part(String stage, String partyId, long amountFen) {}

    /** Stores the parts as JSON. */
    @Converter
    public static class PartsColumn extends JsonColumn<List<Part>> implements AttributeConverter<List<Part>, Object> {
        public PartsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    private String id;

    @Column(name = "consortium_id")
    private String consortiumId;

    private String quarter;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "gross_fen")
    private long grossFen;

    @Convert(converter = PartsColumn.class)
    private List<Part> parts;

    private String status;

    protected PastSettlement() {} // for JPA

    private PastSettlement(String consortiumId, String quarter, long grossFen, List<Part> parts, String status) {
        this.id = consortiumId + "-" + quarter;
        this.consortiumId = consortiumId;
        this.quarter = quarter;
        this.settledOn = lastDay(quarter);
        this.grossFen = grossFen;
        this.parts = parts;
        this.status = status;
    }

    /**
     * The settlement as our own allocation splits it.
     *
     * @param quarter for example {@code 2026Q3}
     */
    static PastSettlement allocate(
            String consortiumId, String quarter, long grossFen, ShareTerms terms, String status) {
        List<Part> parts = Waterfall.split(Fen.of(grossFen), terms, List.of()).stream()
                .map(part -> new Part(
                        part.stage().name(), part.party().id(), part.amount().value()))
                .toList();
        return new PastSettlement(consortiumId, quarter, grossFen, parts, status);
    }

    /** The last day of a quarter such as {@code 2026Q3}. */
    static LocalDate lastDay(String quarter) {
        int year = Integer.parseInt(quarter.substring(0, 4));
        int number = Integer.parseInt(quarter.substring(5));
        return LocalDate.of(year, number * FIRST_MONTHS, 1).plusMonths(1).minusDays(1);
    }

    /** Everything of a step. */
    public long amountFen(String stage) {
        return parts.stream()
                .filter(part -> part.stage().equals(stage))
                .mapToLong(Part::amountFen)
                .sum();
    }

    /** What a party shares, without cost, tax and reserve. */
    public long shareFen(String partyId) {
        return parts.stream()
                .filter(part -> part.stage().equals("SHARE") && part.partyId().equals(partyId))
                .mapToLong(Part::amountFen)
                .sum();
    }

    public String id() {
        return id;
    }

    public String consortiumId() {
        return consortiumId;
    }

    public String quarter() {
        return quarter;
    }

    /** The last day of the quarter. */
    public LocalDate settledOn() {
        return settledOn;
    }

    public long grossFen() {
        return grossFen;
    }

    public List<Part> parts() {
        return parts;
    }

    /** CONFIRMED or IN_OBJECTION_PERIOD. */
    public String status() {
        return status;
    }
}
