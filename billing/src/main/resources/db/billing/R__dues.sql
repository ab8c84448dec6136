-- What the ledger owes every party, and what booked runs gave it less what was paid out and what it returned.
create or replace view billing.v_party_dues as
select party, sum(owed) as owed, sum(due) as due
from (
  select b.owner as party, -b.balance_fen as owed, 0 as due
  from billing.v_account_balance b where b.kind in ('HELD', 'PAYABLE', 'PAYOUT_TRANSIT', 'CLAWBACK_RECV')
  union all
  select h.party_id, 0, -(h.held_fen + h.payable_fen + h.claimed_fen)
  from billing.clawback_share h where not h.excess
  union all
  select r.guarantor_id, 0, c.guarantor_fen
  from billing.clawback c
  join billing.settlement_run r on r.settlement_id = c.settlement_id and r.status in ('POSTED', 'CLOSED')
  where c.guarantor_fen > 0
  union all
  select a.owner, 0, -p.amount_fen
  from billing.journal j
  join billing.posting p on p.journal_id = j.id
  join billing.account a on a.id = p.account_id and a.kind = 'CLAWBACK_RECV'
  where j.kind = 'CLAWBACK_REPAID'
  union all
  select b.party_id, 0, b.amount_fen from billing.v_booked_part b where not b.excess
  union all
  select p.party_id, 0, -p.amount_fen from billing.payout p where p.status = 'CONFIRMED') x
group by party;
