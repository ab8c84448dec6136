package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.text.Texts;

/** Says terms of sharing in plain sentences, one clause after the other; texts {@code share.clause.*}. */
@ApplicationScoped
public class ShareProse {

    private static final String CLAUSE = "share.clause.";

    private Texts texts;

    protected ShareProse() {} // for CDI proxies

    @Inject
    public ShareProse(Texts texts) {
        this.texts = texts;
    }

    /** The clauses of the newest terms. */
    public List<String> clauses(NegotiationFacts facts, Locale locale) {
        return clauses(facts, facts.terms(), locale);
    }

    /** The clauses of the terms of any round. */
    public List<String> clauses(NegotiationFacts facts, TermsDraft terms, Locale locale) {
        Speaker speaker = new Speaker(texts, facts, locale);
        List<String> clauses = new ArrayList<>();
        clauses.add(speaker.term(terms));
        clauses.add(speaker.text("order"));
        terms.stages().stream()
                .filter(stage -> stage.kind() != null)
                .map(speaker::stage)
                .forEach(clauses::add);
        clauses.add(speaker.sharing(terms));
        clauses.add(speaker.members(terms));
        if (terms.residualId() != null && !terms.residualId().isBlank()) {
            clauses.add(speaker.text("residual", facts.name(terms.residualId())));
        }
        clauses.add(speaker.text("rounding"));
        clauses.add(speaker.text(terms.clawback() == ClawbackMode.RERUN ? "clawback.RERUN" : "clawback.HOLDINGS"));
        return clauses;
    }

    /** The words of one reader. */
    private record Speaker(Texts texts, NegotiationFacts facts, Locale locale) {

        String text(String key, Object... args) {
            return texts.text(locale, CLAUSE + key, args);
        }

        String term(TermsDraft terms) {
            String from = terms.effectiveFrom() == null ? text("today") : DateText.date(terms.effectiveFrom(), locale);
            return terms.effectiveTo() == null
                    ? text("from", from)
                    : text("fromTo", from, DateText.date(terms.effectiveTo(), locale));
        }

        String stage(TermsDraft.StageDraft stage) {
            TermsDraft.RuleDraft rule = stage.rule();
            String kind = stage.kind().name();
            String who = beneficiary(stage);
            if (rule == null) {
                return text(
                        stage.kind() == StageKind.PLATFORM_FEE ? "PLATFORM_FEE" : "rate", name(kind), rate(stage), who);
            }
            return switch (stage.kind()) {
                case PUBLIC_DATA_SHARE -> text(kind, who, price(rule.unitFee()), price(rule.ceiling()));
                case PLATFORM_FEE -> fee(stage, rule, who);
                case COST_RECOVERY -> text(kind, rate(stage), who, money(rule.approvedFen()));
                case MIN_GUARANTEE -> guarantee(stage, rule);
                default -> text("rate", name(kind), rate(stage), who);
            };
        }

        private String fee(TermsDraft.StageDraft stage, TermsDraft.RuleDraft rule, String who) {
            StringBuilder clause = new StringBuilder(
                    rule.bands().isEmpty()
                            ? text("PLATFORM_FEE", name(stage.kind().name()), rate(stage), who)
                            : text("PLATFORM_FEE.bands", who, bands(rule)));
            if (rule.minFen() != null) {
                clause.append(text("min", money(rule.minFen())));
            }
            if (rule.maxFen() != null) {
                clause.append(text("max", money(rule.maxFen())));
            }
            return clause.toString();
        }

        private String bands(TermsDraft.RuleDraft rule) {
            return rule.bands().stream()
                    .map(band -> band.upToFen() == null
                            ? text("band.last", percent(band.ratePpm()))
                            : text("band", money(band.upToFen()), percent(band.ratePpm())))
                    .collect(Collectors.joining(text("comma")));
        }

        private String guarantee(TermsDraft.StageDraft stage, TermsDraft.RuleDraft rule) {
            String amounts = rule.guarantees().stream()
                    .map(one -> text("amount", facts.name(one.organisationId()), money(one.amountFen())))
                    .collect(Collectors.joining(text("comma")));
            boolean proRata =
                    stage.beneficiaryId() == null || stage.beneficiaryId().isBlank();
            return proRata
                    ? text("MIN_GUARANTEE.proRata", amounts)
                    : text("MIN_GUARANTEE.answered", amounts, facts.name(stage.beneficiaryId()));
        }

        String sharing(TermsDraft terms) {
            TermsDraft.SharingDraft sharing = terms.sharing();
            return switch (terms.way()) {
                case WEIGHTS -> text("WEIGHTS");
                case BANDS ->
                    text(
                            "BANDS",
                            sharing.bands().stream().map(this::weights).collect(Collectors.joining(text("semicolon"))));
                case POINTS ->
                    text(
                            "POINTS",
                            sharing.dimensions().stream()
                                    .map(one -> text("dimension", dimension(one.code()), percent(one.weightPpm())))
                                    .collect(Collectors.joining(text("comma"))));
                case SHAPLEY_USE ->
                    text(Boolean.TRUE.equals(sharing.weighted()) ? "SHAPLEY_USE.weighted" : "SHAPLEY_USE");
                case SHAPLEY_TABLE -> text("SHAPLEY_TABLE", String.valueOf(sharing.digest()));
                case SHAPLEY_ORACLE -> text("SHAPLEY_ORACLE", String.valueOf(sharing.digest()));
            };
        }

        private String weights(TermsDraft.WeightBand band) {
            String weights = band.weights().stream()
                    .map(one -> text("share", facts.name(one.organisationId()), percent(one.weightPpm())))
                    .collect(Collectors.joining(text("comma")));
            return band.upToFen() == null
                    ? text("weights.last", weights)
                    : text("weights", money(band.upToFen()), weights);
        }

        String members(TermsDraft terms) {
            List<String> members = new ArrayList<>();
            for (TermsDraft.MemberDraft member : terms.members()) {
                members.add(member(member, members.size() + 1));
            }
            return text(
                    terms.way() == TermsDraft.Way.WEIGHTS ? "members" : "members.fallback",
                    String.join(text("semicolon"), members));
        }

        private String member(TermsDraft.MemberDraft member, int place) {
            List<String> bounds = new ArrayList<>();
            bounds.add(text("member.order", String.valueOf(member.order() == null ? place : member.order())));
            add(bounds, "member.least", member.leastFen() == null ? null : money(member.leastFen()));
            add(bounds, "member.most", member.mostFen() == null ? null : money(member.mostFen()));
            add(bounds, "member.floor", member.floorPpm() == null ? null : percent(member.floorPpm()));
            add(bounds, "member.ceiling", member.ceilingPpm() == null ? null : percent(member.ceilingPpm()));
            return text(
                    "member",
                    facts.name(member.organisationId()),
                    percent(member.weightPpm()),
                    String.join(text("comma"), bounds));
        }

        private void add(List<String> bounds, String key, String value) {
            if (value != null) {
                bounds.add(text(key, value));
            }
        }

        private String beneficiary(TermsDraft.StageDraft stage) {
            if (stage.beneficiaryId() != null && !stage.beneficiaryId().isBlank()) {
                return facts.name(stage.beneficiaryId());
            }
            return stage.kind() == StageKind.PUBLIC_BENEFIT_RESERVE
                    ? text("fund", facts.consortiumName())
                    : facts.name(facts.leadId());
        }

        private String name(String kind) {
            return texts.text(locale, "settlement.stage." + kind);
        }

        private String dimension(String code) {
            return texts.find(locale, "consortium.dimension." + code).orElse(code);
        }

        private String rate(TermsDraft.StageDraft stage) {
            return percent(stage.ratePpm());
        }

        private String percent(Integer ppm) {
            return ppm == null ? "?" : NumberText.percent(ppm);
        }

        private String money(Long fen) {
            return fen == null ? "?" : MoneyText.exact(fen, locale);
        }

        private String price(java.math.BigDecimal yuan) {
            return yuan == null ? "?" : MoneyText.price(yuan);
        }
    }
}
