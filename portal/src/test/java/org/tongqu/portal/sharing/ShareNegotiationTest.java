package org.tongqu.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of terms from a draft over rounds to signing. */
class ShareNegotiationTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);
    private ShareNegotiation negotiation;

    private static SharingRound round(String organisation, String title) {
        TermsDraft terms = new TermsDraft(title, null, null, null, null, null);
        return new SharingRound(organisation, "p-" + organisation, NOW, terms, "");
    }

    @BeforeEach
    void draft() {
        negotiation = new ShareNegotiation("SN-1", "IC-1", round("A", "初稿"));
    }

    @Test
    void a_draft_is_written_anew_a_round_never() {
        negotiation.revise(round("A", "二稿"));
        assertThat(negotiation.rounds()).hasSize(1);
        assertThatThrownBy(() -> negotiation.counter(round("B", "另提"))).isInstanceOf(NegotiationStateRefused.class);
        negotiation.send(NOW);
        assertThatThrownBy(() -> negotiation.revise(round("A", "三稿"))).isInstanceOf(NegotiationStateRefused.class);
        negotiation.remark("B", "p-B", NOW, "偏低");
        negotiation.counter(round("B", "另提"));
        negotiation.remark("A", "p-A", NOW, "可以");
        assertThat(negotiation.rounds()).extracting(one -> one.terms().title()).containsExactly("二稿", "另提");
        assertThat(negotiation.latest().organisationId()).isEqualTo("B");
        assertThat(negotiation.remarks()).extracting(Remark::round).containsExactly(1, 2);
        assertThat(negotiation.leadId()).isEqualTo("A");
    }

    @Test
    void what_is_put_to_signing_or_given_up_is_closed() {
        negotiation.putToSigning("SA-1-1", NOW);
        assertThat(negotiation.versionId()).isEqualTo("SA-1-1");
        assertThatThrownBy(() -> negotiation.withdraw(NOW)).isInstanceOf(NegotiationStateRefused.class);
        assertThatThrownBy(() -> negotiation.putToSigning("SA-1-2", NOW)).isInstanceOf(NegotiationStateRefused.class);
        ShareNegotiation other = new ShareNegotiation("SN-2", "IC-1", round("A", "初稿"));
        other.withdraw(NOW);
        assertThatThrownBy(() -> other.send(NOW)).isInstanceOf(NegotiationStateRefused.class);
        assertThatThrownBy(() -> other.remark("B", "p-B", NOW, "?")).isInstanceOf(NegotiationStateRefused.class);
    }

    @Test
    void that_it_was_sent_is_kept_whatever_becomes_of_it() {
        assertThat(negotiation.wasSent()).isFalse();
        ShareNegotiation givenUp = new ShareNegotiation("SN-2", "IC-1", round("A", "初稿"));
        givenUp.withdraw(NOW);
        assertThat(givenUp.wasSent()).isFalse();
        negotiation.send(NOW);
        negotiation.withdraw(NOW);
        assertThat(negotiation.wasSent()).isTrue();
        ShareNegotiation signing = new ShareNegotiation("SN-3", "IC-1", round("A", "初稿"));
        signing.putToSigning("SA-1-1", NOW);
        assertThat(signing.wasSent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NegotiationState.class)
    void only_open_states_have_a_next_one(NegotiationState state) {
        assertThat(state.isOpen()).isEqualTo(!state.next().isEmpty());
    }
}
