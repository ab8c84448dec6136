-- What booked runs gave to parties and what decided disputes moved between them, for the invariants and for what parties are due.
-- Repeatable: this file is these views as a whole, and is applied again whenever it changes.

-- What decided disputes over parts of booked runs took from parties and gave to them.
create or replace view billing.v_dispute_moves as
select d.id as dispute_id, d.settlement_id, d.party_id, -sum(a.amount_fen) as amount_fen
from billing.dispute d join billing.dispute_award a on a.dispute_id = d.id
group by d.id, d.settlement_id, d.party_id
union all
select d.id, d.settlement_id, a.party_id, a.amount_fen
from billing.dispute d join billing.dispute_award a on a.dispute_id = d.id;

-- What parties have of booked runs before anything was returned.
create or replace view billing.v_booked_part as
select r.settlement_id, h.party_id, h.stage = 'CEILING_EXCESS' as excess, h.amount_fen
from billing.settlement_run r join billing.settlement_share h on h.run_id = r.id
where r.status in ('POSTED', 'CLOSED')
union all
select m.settlement_id, m.party_id, false, m.amount_fen from billing.v_dispute_moves m;

-- What must always hold of disputes; a part of the view of all invariants.
create or replace view billing.v_dispute_violations as
-- I4 What a decided dispute moved is no more than was disputed, and the ledger moved the same.
select 'I4' as invariant, d.id as subject, 'gives ' || sum(a.amount_fen) || ' of ' || d.amount_fen as detail
from billing.dispute d join billing.dispute_award a on a.dispute_id = d.id
group by d.id
having sum(a.amount_fen) > d.amount_fen
  or d.status <> case when sum(a.amount_fen) = d.amount_fen then 'UPHELD' else 'PARTLY' end
union all
select 'I4', coalesce(m.dispute_id, p.dispute_id) || '/' || coalesce(m.party_id, p.owner),
  'ledger moved ' || coalesce(p.moved, 0) || ' instead of ' || coalesce(m.amount_fen, 0)
from billing.v_dispute_moves m
full join (
  select substr(j.business_key, 9) as dispute_id, a.owner, -sum(p.amount_fen) as moved
  from billing.journal j
  join billing.posting p on p.journal_id = j.id
  join billing.account a on a.id = p.account_id and a.kind = 'HELD'
  where j.kind = 'DISPUTE_SETTLED'
  group by 1, 2) p on (p.dispute_id, p.owner) = (m.dispute_id, m.party_id)
where coalesce(m.amount_fen, 0) <> coalesce(p.moved, 0);
