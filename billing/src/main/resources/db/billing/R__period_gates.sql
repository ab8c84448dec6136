-- What is still to be done before a month can be sealed; the gates in their order.
create or replace function billing.in_the_way_of(month char(7))
returns table (place int, gate text, subject text) language sql stable as $$
  select 1, 'USAGE_BILLED', e.order_id::text
  from billing.usage_event e
  join billing.data_order o on o.id = e.order_id and o.status in ('ACTIVE', 'SUSPENDED', 'COMPLETED')
  where e.origin_period <= month and not exists (select from billing.billed_usage b where b.usage_id = e.id)
  union all
  select 2, 'INVOICES_ISSUED', i.id from billing.invoice i where i.status = 'DRAFT' and i.period <= month
  union all
  select 3, 'CREDITS_ANSWERED', n.id from billing.credit_note n
  where n.status = 'CONFIRM_PENDING' and to_char(n.requested_at at time zone 'Asia/Shanghai', 'YYYY-MM') <= month
  union all
  select 4, 'REVENUE_SHARED', i.id
  from billing.invoice i join billing.v_account_balance b on b.code = 'POOL:' || i.id
  where to_char(i.issue_date, 'YYYY-MM') <= month and b.balance_fen <> 0
  union all
  select 5, 'CLAWBACKS_BOOKED', c.id
  from billing.clawback c join billing.credit_note n on n.id = c.credit_note_id
  where c.status = 'DUE' and to_char(n.issued_at at time zone 'Asia/Shanghai', 'YYYY-MM') <= month
  union all
  select 6, 'RECEIPTS_IDENTIFIED', b.code from billing.v_account_balance b where b.kind = 'SUSPENSE' and b.balance_fen <> 0
  union all
  select 7, 'INVARIANTS_HOLD', v.invariant || ' ' || v.subject from billing.v_invariant_violations v
$$;
