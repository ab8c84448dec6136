-- Sharing by more than rates and weights: what a run knew, what a guarantor owes, and why a part is as large as it is.

drop view billing.v_invariant_violations;

alter table billing.settlement_run
  add column facts jsonb,
  add column shortfall_fen bigint not null default 0 check (shortfall_fen >= 0),
  add column guarantor_id varchar(64),
  add check ((shortfall_fen > 0) = (guarantor_id is not null));
drop trigger sealed on billing.settlement_run;
create trigger sealed before update on billing.settlement_run for each row
  execute function billing.refuse_other_changes('status', 'facts', 'shortfall_fen', 'guarantor_id',
    'input_digest', 'result_digest', 'calculated_at', 'calculated_by');
drop trigger result_once on billing.settlement_run;
create trigger result_once before update on billing.settlement_run for each row
  when (old.result_digest is not null
    and (old.facts, old.shortfall_fen, old.guarantor_id,
        old.input_digest, old.result_digest, old.calculated_at, old.calculated_by)
      is distinct from (new.facts, new.shortfall_fen, new.guarantor_id,
        new.input_digest, new.result_digest, new.calculated_at, new.calculated_by))
  execute function billing.refuse_second_result();

-- Shapley values are fractions with large denominators.
alter table billing.settlement_share
  add column ground varchar(30),
  alter column exact_numerator type numeric,
  alter column exact_denominator type numeric;

create view billing.v_invariant_violations as

-- I1 The postings of a journal add up to zero, and there are some.
select 'I1' as invariant, j.id::text as subject, 'postings add up to ' || coalesce(sum(p.amount_fen)::text, 'nothing') as detail
from billing.journal j left join billing.posting p on p.journal_id = j.id
group by j.id having coalesce(sum(p.amount_fen), 1) <> 0

-- I2 All postings add up to zero.
union all
select 'I2', 'ledger', 'all postings add up to ' || sum(amount_fen) from billing.posting having sum(amount_fen) <> 0

-- I3 The pool of an invoice holds what is not settled yet: its net amount less the pools of its booked settlements.
union all
select 'I3', i.id, 'pool holds ' || -coalesce(b.balance_fen, 0) || ' instead of ' || (i.net_fen - coalesce(s.settled, 0))
from billing.invoice i
left join billing.v_account_balance b on b.code = 'POOL:' || i.id
left join (
  select s.invoice_id, sum(s.pool_fen) as settled
  from billing.settlement s
  join billing.settlement_run r on r.settlement_id = s.id and r.status in ('POSTED', 'CLOSED')
  group by s.invoice_id) s on s.invoice_id = i.id
where -coalesce(b.balance_fen, 0) <> i.net_fen - coalesce(s.settled, 0)

-- I3 The pools of an invoice are its net amount.
union all
select 'I3', i.id, 'settlements share ' || sum(s.pool_fen) || ' of ' || i.net_fen
from billing.invoice i join billing.settlement s on s.invoice_id = i.id
group by i.id having sum(s.pool_fen) <> i.net_fen

-- I4 The parts of a calculated run add up to its pool and what a guarantor owes on top.
union all
select 'I4', r.id, 'parts add up to ' || coalesce(sum(h.amount_fen), 0) || ' of ' || (s.pool_fen + r.shortfall_fen)
from billing.settlement_run r
join billing.settlement s on s.id = r.settlement_id
left join billing.settlement_share h on h.run_id = r.id
where r.status <> 'PLANNED'
group by r.id, s.pool_fen, r.shortfall_fen having coalesce(sum(h.amount_fen), 0) <> s.pool_fen + r.shortfall_fen

-- I4 What a booked run credits to a party is its part.
union all
select 'I4', r.id, 'party ' || h.party_id || ' has a part of ' || h.part || ' and is credited with ' || coalesce(p.credited, 0)
from billing.settlement_run r
join (
  select run_id, party_id, sum(amount_fen) as part
  from billing.settlement_share where stage <> 'CEILING_EXCESS' group by 1, 2) h on h.run_id = r.id
left join (
  select j.business_key, a.owner, -sum(p.amount_fen) as credited
  from billing.journal j
  join billing.posting p on p.journal_id = j.id
  join billing.account a on a.id = p.account_id and a.kind = 'HELD'
  where j.kind = 'SETTLEMENT_POSTED'
  group by 1, 2) p on p.business_key = 'settlement:' || r.id and p.owner = h.party_id
where r.status in ('POSTED', 'CLOSED') and h.part <> coalesce(p.credited, 0)

-- I5, I6 No part is negative or a whole fen away from the exact part.
union all
select 'I6', h.run_id || '/' || h.line_no, 'part ' || h.amount_fen || ' of exact ' || h.exact_numerator || '/' || h.exact_denominator
from billing.settlement_share h
where h.amount_fen < 0 or abs(h.amount_fen * h.exact_denominator - h.exact_numerator) >= h.exact_denominator

-- I7 What is owed to a party or the state is never negative, nor is a pool, an advance or what a buyer owes.
union all
select 'I7', b.code, 'overdrawn by ' || abs(b.balance_fen)
from billing.v_account_balance b
where (b.kind in ('HELD', 'PAYABLE', 'PAYOUT_TRANSIT', 'POOL', 'ADVANCE', 'VAT_OUTPUT') and b.balance_fen > 0)
   or (b.kind in ('AR', 'CASH') and b.balance_fen < 0)

-- I21 What is owed to a party is what booked runs gave it less what was paid out.
union all
select 'I21', o.party, 'owed ' || o.owed || ' instead of ' || o.due
from (
  select party, sum(owed) as owed, sum(due) as due
  from (
    select b.owner as party, -b.balance_fen as owed, 0 as due
    from billing.v_account_balance b where b.kind in ('HELD', 'PAYABLE', 'PAYOUT_TRANSIT')
    union all
    select h.party_id, 0, h.amount_fen
    from billing.settlement_share h
    join billing.settlement_run r on r.id = h.run_id and r.status in ('POSTED', 'CLOSED')
    where h.stage <> 'CEILING_EXCESS'
    union all
    select p.party_id, 0, -p.amount_fen from billing.payout p where p.status = 'CONFIRMED') x
  group by party) o
where o.owed <> o.due

-- I12 A billed record of use belongs to the order and month of its line, and the line contains all of them.
union all
select 'I12', l.invoice_id || '/' || l.line_no, 'line of ' || l.quantity || ' contains ' || coalesce(u.quantity, 0)
from billing.invoice_line l
join billing.invoice i on i.id = l.invoice_id
left join lateral (
  select sum(e.quantity) as quantity, bool_or(e.order_id <> i.order_id or e.origin_period <> l.origin_period) as misplaced
  from billing.billed_usage b join billing.usage_event e on e.id = b.usage_id
  where b.line_id = l.id) u on true
where l.kind = 'USAGE' and (coalesce(u.quantity, 0) <> l.quantity or u.misplaced)

-- I13 No unit price exceeds its ceiling, and public data for the public interest are free.
union all
select 'I13', o.id, 'unit price ' || (t ->> 'unitPrice') || ' above ceiling ' || (o.plan ->> 'ceiling')
from billing.data_order o cross join lateral jsonb_array_elements(o.plan -> 'tiers') t
where (t ->> 'unitPrice')::numeric > (o.plan ->> 'ceiling')::numeric
union all
select 'I13', i.id, 'public interest is charged ' || i.gross_fen
from billing.invoice i join billing.data_order o on o.id = i.order_id
where o.plan ->> 'basis' = 'GUIDED' and o.purpose_class in ('PUBLIC_GOVERNANCE', 'PUBLIC_WELFARE') and i.gross_fen <> 0

-- I14 What is set aside beyond a permitted revenue is what booked runs set aside.
union all
select 'I14', coalesce(b.owner, h.party_id), 'ledger has ' || coalesce(-b.balance_fen, 0) || ' instead of ' || coalesce(h.excess, 0)
from (select owner, balance_fen from billing.v_account_balance where kind = 'CEILING_EXCESS') b
full join (
  select h.party_id, sum(h.amount_fen) as excess
  from billing.settlement_share h
  join billing.settlement_run r on r.id = h.run_id and r.status in ('POSTED', 'CLOSED')
  where h.stage = 'CEILING_EXCESS'
  group by 1) h on h.party_id = b.owner
where coalesce(-b.balance_fen, 0) <> coalesce(h.excess, 0)

-- I15 An active version is signed over its digest by every member, and the digest is that of its text.
union all
select 'I15', v.id, 'member ' || coalesce(m ->> 'party', '?') || ' has not signed'
from billing.share_agreement_version v
cross join lateral jsonb_array_elements(v.canonical_json::jsonb -> 'members') m
left join billing.agreement_signature s
  on s.version_id = v.id and s.party_id = m ->> 'party' and s.digest = v.digest
where v.status = 'ACTIVE' and s.id is null
union all
select 'I15', v.id, 'digest does not fit the text'
from billing.share_agreement_version v
where encode(sha256(convert_to(v.canonical_json, 'UTF8')), 'hex') <> v.digest

-- I21 Amounts of an invoice are those of its lines, what it was paid is that of its payments, and the ledger agrees.
union all
select 'I21', i.id, 'lines add up to ' || coalesce(sum(l.gross_fen), 0) || ' of ' || i.gross_fen
from billing.invoice i left join billing.invoice_line l on l.invoice_id = i.id
group by i.id
having coalesce(sum(l.gross_fen), 0) <> i.gross_fen or coalesce(sum(l.tax_fen), 0) <> i.tax_fen
union all
select 'I21', i.id, 'payments add up to ' || coalesce(sum(p.applied_fen), 0) || ' of ' || i.paid_fen
from billing.invoice i left join billing.payment p on p.invoice_id = i.id
group by i.id having coalesce(sum(p.applied_fen), 0) <> i.paid_fen
union all
select 'I21', i.id, 'ledger has ' || coalesce(r.owed, 0) || ' receivable instead of ' || (i.gross_fen - i.paid_fen)
from billing.invoice i
left join (
  select p.document, sum(p.amount_fen) as owed
  from billing.posting p join billing.account a on a.id = p.account_id and a.kind = 'AR'
  group by 1) r on r.document = i.id
where coalesce(r.owed, 0) <> i.gross_fen - i.paid_fen
union all
select 'I21', i.id, 'state ' || i.status || ' with ' || (i.gross_fen - i.paid_fen) || ' owed'
from billing.invoice i
where (i.status = 'SETTLED') <> (i.paid_fen = i.gross_fen);
