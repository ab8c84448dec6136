-- What is still to be done before a month can be sealed; the gates in their order, and the party that can mend it ('' for
-- the platform itself).
drop function if exists billing.in_the_way_of(char);
create function billing.in_the_way_of(month char(7))
returns table (place int, gate text, subject text, party text) language sql stable as $$
  with broken as materialized (select v.invariant, v.subject from billing.v_invariant_violations v)
  select 1, 'USAGE_BILLED', o.id::text, o.seller_id::text
  from billing.data_order o
  where o.status in ('ACTIVE', 'SUSPENDED', 'COMPLETED') and exists (
    select from billing.usage_event e
    where e.order_id = o.id and e.origin_period <= month
      and not exists (select from billing.billed_usage b where b.usage_id = e.id))
  union all
  select 2, 'INVOICES_ISSUED', i.id, i.seller_id from billing.invoice i where i.status = 'DRAFT' and i.period <= month
  union all
  select 3, 'CREDITS_ANSWERED', n.id, case n.requester_id when n.seller_id then n.buyer_id else n.seller_id end
  from billing.credit_note n
  where n.status = 'CONFIRM_PENDING' and to_char(n.requested_at at time zone 'Asia/Shanghai', 'YYYY-MM') <= month
  union all
  select 4, 'REVENUE_SHARED', i.id, i.seller_id
  from billing.invoice i join billing.v_account_balance b on b.code = 'POOL:' || i.id
  where to_char(i.issue_date, 'YYYY-MM') <= month and b.balance_fen <> 0
  union all
  select 5, 'CLAWBACKS_BOOKED', n.id, n.seller_id
  from billing.clawback c join billing.credit_note n on n.id = c.credit_note_id
  where c.status = 'DUE' and to_char(n.issued_at at time zone 'Asia/Shanghai', 'YYYY-MM') <= month
  union all
  select 6, 'PARTIES_AGREE', d.party, d.party from billing.v_party_dues d where d.owed <> d.due
  union all
  select 7, 'TRIAL_BALANCE', p.ccy, ''
  from billing.posting p join billing.journal j on j.id = p.journal_id
  where j.period <= month group by p.ccy having sum(p.amount_fen) <> 0
  union all
  select 8, 'RECEIVABLES_AGREE', coalesce(b.code, 'AR:' || i.buyer_id), coalesce(b.owner, i.buyer_id)
  from (select code, owner, balance_fen from billing.v_account_balance where kind = 'AR') b
  full join (
    select buyer_id, sum(gross_fen - paid_fen - set_off_fen) as open
    from billing.invoice where status <> 'DRAFT' group by 1) i on i.buyer_id = b.owner
  where coalesce(b.balance_fen, 0) <> coalesce(i.open, 0)
  union all
  select 9, 'RECEIPTS_IDENTIFIED', coalesce(p.document, j.document), ''
  from billing.posting p
  join billing.account a on a.id = p.account_id and a.kind = 'SUSPENSE'
  join billing.journal j on j.id = p.journal_id
  group by coalesce(p.document, j.document) having sum(p.amount_fen) <> 0 and min(j.period) <= month
  union all
  -- Statements that touch the month are reconciled or signed for; once there is one, they reach the end of every month.
  select 10, 'BANK_RECONCILED', s.id, '' from billing.bank_statement s
  where to_char(s.from_date, 'YYYY-MM') <= month and s.status not in ('RECONCILED', 'EXCEPTIONS')
  union all
  select 10, 'BANK_RECONCILED', to_char(s.until, 'YYYY-MM-DD'), ''
  from (select min(from_date) as since, max(to_date) as until from billing.bank_statement) s
  where to_char(s.since, 'YYYY-MM') <= month
    and s.until < (to_date(month, 'YYYY-MM') + interval '1 month - 1 day')::date
  union all
  select 11, 'CAPS_COMPUTED', v.invariant || ' ' || v.subject, '' from broken v where v.invariant in ('I13', 'I14')
  union all
  select 13, 'INVARIANTS_HOLD', v.invariant || ' ' || v.subject, '' from broken v
$$;
