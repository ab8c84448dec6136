-- What must always hold. Every row of this view is a defect; it must be empty. The names are those of the design.
-- Repeatable: this file is the whole view, and is applied again whenever it changes.

create or replace view billing.v_invariant_violations as

-- The balances of all accounts, added up once for all that follows.
with balance as materialized (select * from billing.v_account_balance)

-- I1 The postings of a journal add up to zero, and there are some.
select 'I1' as invariant, j.id::text as subject, 'postings add up to ' || coalesce(sum(p.amount_fen)::text, 'nothing') as detail
from billing.journal j left join billing.posting p on p.journal_id = j.id
group by j.id having coalesce(sum(p.amount_fen), 1) <> 0

-- I2 All postings add up to zero.
union all
select 'I2', 'ledger', 'all postings add up to ' || sum(amount_fen) from billing.posting having sum(amount_fen) <> 0

-- I3 The pool of an invoice holds what is not settled yet: what is left of its net amount, less the pools of its booked
-- settlements, plus what their parties returned.
union all
select 'I3', i.id, 'pool holds ' || -coalesce(b.balance_fen, 0) || ' instead of '
  || (i.net_fen - i.credited_net_fen - coalesce(s.settled, 0))
from billing.invoice i
left join balance b on b.code = 'POOL:' || i.id
left join (
  select s.invoice_id, sum(s.pool_fen - coalesce(c.returned, 0)) as settled
  from billing.settlement s
  join billing.settlement_run r on r.settlement_id = s.id and r.status in ('POSTED', 'CLOSED')
  left join (
    select settlement_id, sum(net_fen) as returned
    from billing.clawback where status = 'BOOKED' group by 1) c on c.settlement_id = s.id
  group by s.invoice_id) s on s.invoice_id = i.id
where -coalesce(b.balance_fen, 0) <> i.net_fen - i.credited_net_fen - coalesce(s.settled, 0)

-- I3 The pools of an invoice, less what is taken out of them, are what is left of its net amount.
union all
select 'I3', i.id, 'settlements share ' || sum(s.pool_fen - coalesce(c.returned, 0)) || ' of ' || (i.net_fen - i.credited_net_fen)
from billing.invoice i
join billing.settlement s on s.invoice_id = i.id
left join (select settlement_id, sum(net_fen) as returned from billing.clawback group by 1) c on c.settlement_id = s.id
group by i.id having sum(s.pool_fen - coalesce(c.returned, 0)) <> i.net_fen - i.credited_net_fen

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

-- I5 No part is negative. I6 No part is a whole fen away from the exact part.
union all
select case when h.amount_fen < 0 then 'I5' else 'I6' end, h.run_id || '/' || h.line_no,
  'part ' || h.amount_fen || ' of exact ' || h.exact_numerator || '/' || h.exact_denominator
from billing.settlement_share h
where h.amount_fen < 0 or abs(h.amount_fen * h.exact_denominator - h.exact_numerator) >= h.exact_denominator

-- I7 What is owed to a party or the state is never negative, nor is an advance or what a buyer, a guarantor or a party owes.
union all
select 'I7', b.code, 'overdrawn by ' || abs(b.balance_fen)
from balance b
where (b.kind in ('HELD', 'PAYABLE', 'PAYOUT_TRANSIT', 'CEILING_EXCESS', 'POOL', 'ADVANCE', 'VAT_OUTPUT') and b.balance_fen > 0)
   or (b.kind in ('AR', 'CASH', 'CLAWBACK_RECV', 'GUARANTEE_SHORTFALL') and b.balance_fen < 0)

-- I7 What is on its way to a party is what was sent to the bank for it and not answered yet.
union all
select 'I7', coalesce(b.code, p.party_id), 'ledger has ' || coalesce(-b.balance_fen, 0) || ' on its way instead of ' || coalesce(p.sent, 0)
from (select * from balance where kind = 'PAYOUT_TRANSIT') b
full join (
  select party_id, sum(amount_fen) as sent from billing.payout where status = 'SUBMITTED' group by 1) p on p.party_id = b.owner
where coalesce(-b.balance_fen, 0) <> coalesce(p.sent, 0)

-- I8 Credit notes give back what their lines say, and no line is given back beyond what was charged.
union all
select 'I8', n.id, 'lines give back ' || coalesce(sum(l.gross_fen), 0) || ' of ' || n.gross_fen
from billing.credit_note n left join billing.credit_note_line l on l.credit_note_id = n.id
group by n.id having coalesce(sum(l.gross_fen), 0) <> n.gross_fen or coalesce(sum(l.tax_fen), 0) <> n.tax_fen
union all
select 'I8', i.id || '/' || l.line_no, 'given back ' || sum(c.gross_fen) || ' of ' || l.gross_fen
from billing.credit_note n
join billing.credit_note_line c on c.credit_note_id = n.id
join billing.invoice i on i.id = n.invoice_id
left join billing.invoice_line l on l.invoice_id = i.id and l.line_no = c.line_no
where n.status in ('ISSUED', 'APPLIED', 'REFUNDED')
group by i.id, l.line_no, l.gross_fen, l.net_fen, l.tax_fen
having l.gross_fen is null or sum(c.gross_fen) > l.gross_fen or sum(c.net_fen) > l.net_fen or sum(c.tax_fen) > l.tax_fen
  or (sum(c.gross_fen) = l.gross_fen and sum(c.tax_fen) <> l.tax_fen)
union all
select 'I8', i.id, 'credit notes give back ' || coalesce(n.net_fen + n.tax_fen, 0) || ' instead of ' || (i.credited_net_fen + i.credited_tax_fen)
from billing.invoice i
left join (
  select invoice_id, sum(net_fen) as net_fen, sum(tax_fen) as tax_fen, sum(set_off_fen) as set_off_fen
  from billing.credit_note where status in ('ISSUED', 'APPLIED', 'REFUNDED') group by 1) n on n.invoice_id = i.id
where (coalesce(n.net_fen, 0), coalesce(n.tax_fen, 0), coalesce(n.set_off_fen, 0))
  <> (i.credited_net_fen, i.credited_tax_fen, i.set_off_fen)

-- I9 What parties return adds up to what is taken out of the pool, and nobody returns more than it got.
union all
select 'I9', c.id, 'parties return ' || coalesce(sum(h.held_fen + h.payable_fen + h.claimed_fen), 0) || ' of ' || (c.net_fen + c.shortfall_fen)
from billing.clawback c left join billing.clawback_share h on h.clawback_id = c.id
group by c.id
having coalesce(sum(h.held_fen + h.payable_fen + h.claimed_fen), 0)
  <> case c.status when 'BOOKED' then c.net_fen + c.shortfall_fen else 0 end
union all
select 'I9', h.settlement_id || '/' || h.party_id, 'returned ' || h.returned || ' of ' || coalesce(g.got, 0)
from (
  select c.settlement_id, h.party_id, h.excess, sum(h.held_fen + h.payable_fen + h.claimed_fen) as returned
  from billing.clawback c join billing.clawback_share h on h.clawback_id = c.id group by 1, 2, 3) h
left join (
  select settlement_id, party_id, excess, sum(amount_fen) as got from billing.v_booked_part group by 1, 2, 3) g
  on (g.settlement_id, g.party_id, g.excess) = (h.settlement_id, h.party_id, h.excess)
where h.returned > coalesce(g.got, 0)
union all
select 'I9', s.id, 'posted, but clawback ' || c.id || ' is due'
from billing.clawback c
join billing.settlement s on s.id = c.settlement_id
join billing.settlement_run r on r.settlement_id = s.id and r.status in ('POSTED', 'CLOSED')
where c.status = 'DUE'

-- I10 An invoice that is given back whole leaves no party of its posted settlements with anything.
union all
select 'I10', x.settlement_id || '/' || x.party_id, 'keeps ' || sum(x.amount) || ' of an invoice that was given back'
from (
  select settlement_id, party_id, amount_fen as amount from billing.v_booked_part
  union all
  select c.settlement_id, h.party_id, -(h.held_fen + h.payable_fen + h.claimed_fen)
  from billing.clawback c join billing.clawback_share h on h.clawback_id = c.id) x
join billing.settlement s on s.id = x.settlement_id
join billing.invoice i on i.id = s.invoice_id and i.status = 'FULLY_CREDITED'
group by x.settlement_id, x.party_id having sum(x.amount) <> 0

-- I21 What is owed to a party is what booked runs gave it less what was paid out and what it returned.
union all
select 'I21', o.party, 'owed ' || o.owed || ' instead of ' || o.due
from billing.v_party_dues o
where o.owed <> o.due

-- I11 What was written on sealing a month is what the postings up to its end add up to.
union all
select 'I11', s.period || ' ' || a.code, 'snapshot of ' || s.closing_fen || ' instead of ' || coalesce(p.sum, 0)
from billing.balance_snapshot s
join billing.account a on a.id = s.account_id
left join lateral (
  select sum(p.amount_fen) as sum, count(*) as postings
  from billing.posting p join billing.journal j on j.id = p.journal_id
  where p.account_id = s.account_id and j.period <= s.period) p on true
where (s.closing_fen, s.postings) <> (coalesce(p.sum, 0), p.postings)

-- I12 A billed record of use belongs to the order and month of its line, and the line contains all of them.
union all
select 'I12', l.invoice_id || '/' || l.line_no, 'line of ' || l.quantity || ' contains ' || coalesce(u.quantity, 0)
from billing.invoice_line l
left join (
  -- All at once: line by line the records of use would be read as often as there are lines.
  select b.line_id, sum(e.quantity) as quantity,
    bool_or(e.order_id <> i.order_id or e.origin_period <> l.origin_period) as misplaced
  from billing.billed_usage b
  join billing.usage_event e on e.id = b.usage_id
  join billing.invoice_line l on l.id = b.line_id
  join billing.invoice i on i.id = l.invoice_id
  group by b.line_id) u on u.line_id = l.id
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

-- I14 What is set aside beyond a permitted revenue is what booked runs set aside less what was returned of it.
union all
select 'I14', coalesce(b.owner, h.party_id), 'ledger has ' || coalesce(-b.balance_fen, 0) || ' instead of ' || coalesce(h.excess, 0)
from (select owner, balance_fen from balance where kind = 'CEILING_EXCESS') b
full join (
  select party_id, sum(excess) as excess
  from (
    select h.party_id, h.amount_fen as excess
    from billing.settlement_share h
    join billing.settlement_run r on r.id = h.run_id and r.status in ('POSTED', 'CLOSED')
    where h.stage = 'CEILING_EXCESS'
    union all
    select party_id, -held_fen from billing.clawback_share where excess) x
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

-- I16 On no date do two versions govern: of those that are active no two begin on the same day.
union all
select 'I16', a.id, 'begins on the same day as ' || b.id
from billing.share_agreement_version a
join billing.share_agreement_version b
  on b.agreement_id = a.agreement_id and b.effective_from = a.effective_from and b.seq > a.seq
where a.status = 'ACTIVE' and b.status = 'ACTIVE'

-- I17 Every table has its guards against changes, and none of them is switched off.
union all
select 'I17', c.relname, 'has no guard against changes'
from pg_class c
where c.relnamespace = 'billing'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_history' and (
  select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgname in ('append_only', 'sealed', 'no_truncate')) <> 2
union all
select 'I17', c.relname, 'guard ' || t.tgname || ' is switched off'
from pg_class c join pg_trigger t on t.tgrelid = c.oid
where c.relnamespace = 'billing'::regnamespace and not t.tgisinternal and t.tgenabled not in ('O', 'A')

-- I22 The money in the ledger is what came in less what went out by the documents; what has none counts by its journal.
union all
select 'I22', 'CASH', 'ledger has ' || x.kept || ' instead of ' || x.due
from (
  select (select coalesce(sum(b.balance_fen), 0) from balance b where b.kind = 'CASH') as kept,
    (select coalesce(sum(p.amount_fen), 0) from billing.payment p)
    - (select coalesce(sum(p.amount_fen), 0) from billing.payout p where p.status = 'CONFIRMED')
    - (select coalesce(sum(n.gross_fen - n.set_off_fen), 0) from billing.credit_note n where n.status = 'REFUNDED')
    + (select coalesce(sum(p.amount_fen), 0)
       from billing.journal j left join billing.journal o on o.id = j.reverses_journal_id
       join billing.posting p on p.journal_id = j.id
       join billing.account a on a.id = p.account_id and a.kind = 'CASH'
       where coalesce(o.kind, j.kind) in ('CLAWBACK_REPAID', 'GUARANTEE_PAID', 'RECEIPT_SUSPENDED', 'BANK_CHARGED')) as due) x
where x.kept <> x.due

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
select 'I21', i.id, 'ledger has ' || coalesce(r.owed, 0) || ' receivable instead of ' || (i.gross_fen - i.paid_fen - i.set_off_fen)
from billing.invoice i
left join (
  select coalesce(p.document, j.document) as document, sum(p.amount_fen) as owed
  from billing.posting p
  join billing.account a on a.id = p.account_id and a.kind = 'AR'
  join billing.journal j on j.id = p.journal_id
  group by 1) r on r.document = i.id
where coalesce(r.owed, 0) <> i.gross_fen - i.paid_fen - i.set_off_fen
union all
select 'I21', i.id, 'state ' || i.status || ' with ' || (i.gross_fen - i.paid_fen - i.set_off_fen) || ' owed, settlement: ' || i.has_settlement
from billing.invoice i
where (i.status in ('SETTLED', 'FULLY_CREDITED')) <> (i.paid_fen + i.set_off_fen = i.gross_fen)
   or (i.status = 'FULLY_CREDITED') <> (i.gross_fen > 0 and i.credited_net_fen + i.credited_tax_fen = i.gross_fen)
   or i.has_settlement <> exists (select from billing.settlement s where s.invoice_id = i.id)

-- I21 What a guarantor owes is what booked runs say less what was returned.
union all
select 'I21', coalesce(b.code, g.guarantor_id), 'ledger has ' || coalesce(b.balance_fen, 0) || ' owed instead of ' || coalesce(g.owed, 0)
from (select * from balance where kind = 'GUARANTEE_SHORTFALL') b
full join (
  select r.guarantor_id, sum(r.shortfall_fen - coalesce(c.less, 0)) as owed
  from billing.settlement_run r
  left join (
    select settlement_id, sum(shortfall_fen - guarantor_fen) as less from billing.clawback group by 1) c on c.settlement_id = r.settlement_id
  where r.status in ('POSTED', 'CLOSED') and r.guarantor_id is not null
  group by 1) g on g.guarantor_id = b.owner
left join (
  select a.owner, -sum(p.amount_fen) as paid
  from billing.journal j
  join billing.posting p on p.journal_id = j.id
  join billing.account a on a.id = p.account_id and a.kind = 'GUARANTEE_SHORTFALL'
  where j.kind = 'GUARANTEE_PAID' group by 1) d on d.owner = coalesce(b.owner, g.guarantor_id)
where coalesce(b.balance_fen, 0) <> coalesce(g.owed, 0) - coalesce(d.paid, 0)
union all select invariant, subject, detail from billing.v_dispute_violations
union all select invariant, subject, detail from billing.v_bank_violations; -- I22 Books and bank differ by what is listed.
