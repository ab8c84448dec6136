-- The documents behind postings that were made in bulk: orders, invoices of one line, settlements with one booked run.
insert into billing.data_order (id, buyer_id, seller_id, product_id, plan, purpose_class, contract_ref, starts_on, ends_on,
  quantity, status, placed_at, lock_version)
select replace(substr(j.business_key, 9), 'IV', 'OR'), 'BUYER', 'SELLER', 'DP-1',
  '{"model": "ONE_TIME", "basis": "MARKET", "unit": {"name": "份", "size": 1}, "tiers": [{"unitPrice": 1}], "tax": {"basisPoints": 600}}',
  'INDUSTRIAL_DEVELOPMENT', '', j.effective_on, j.effective_on, 1, 'ACTIVE', j.recorded_at, 1
from billing.journal j where j.kind = 'INVOICE_ISSUED';

insert into billing.invoice (id, order_id, period, buyer_id, seller_id, product_id, tax_rate_bp, gross_fen, net_fen, tax_fen,
  paid_fen, has_settlement, status, issued_at, issue_date, due_date, lock_version)
select substr(j.business_key, 9), replace(substr(j.business_key, 9), 'IV', 'OR'), j.period, 'BUYER', 'SELLER', 'DP-1', 600,
  gross.amount_fen, -net.amount_fen, -tax.amount_fen, 0, true, 'ISSUED', j.recorded_at, j.effective_on, j.effective_on + 30, 1
from billing.journal j
join billing.posting gross on gross.journal_id = j.id and gross.seq = 1
join billing.posting net on net.journal_id = j.id and net.seq = 2
join billing.posting tax on tax.journal_id = j.id and tax.seq = 3
where j.kind = 'INVOICE_ISSUED';

insert into billing.invoice_line (id, invoice_id, line_no, kind, origin_period, quantity, gross_fen, net_fen, tax_fen,
  usage_digest)
select row_number() over (), i.id, 1, 'ONE_TIME', i.period, 1, i.gross_fen, i.net_fen, i.tax_fen, ''
from billing.invoice i;

insert into billing.settlement (id, invoice_id, order_id, period, seller_id, terms, pool_fen, opened_at, lock_version)
select replace(i.id, 'IV', 'ST'), i.id, i.order_id, i.period, i.seller_id, '{}', i.net_fen, i.issued_at, 1
from billing.invoice i;

insert into billing.settlement_run (id, settlement_id, seq, status, input_digest, result_digest, calculated_at, calculated_by)
select s.id || '-1', s.id, 1, 'POSTED', repeat('0', 64), repeat('0', 64), s.opened_at, 'finance'
from billing.settlement s;

insert into billing.settlement_share (id, run_id, line_no, ordinal, stage, label, party_id, amount_fen, exact_numerator,
  exact_denominator, ground)
select row_number() over (), substr(j.business_key, 12), p.seq, 1, 'SHARE', '', a.owner, -p.amount_fen, -p.amount_fen, 1,
  'WEIGHT'
from billing.journal j
join billing.posting p on p.journal_id = j.id and p.seq > 1
join billing.account a on a.id = p.account_id
where j.kind = 'SETTLEMENT_POSTED';
