-- The second calculation against what is kept: every charge line with its tax, every invoice, every pool, every part of
-- every calculated run and every posting of an invoice or a settlement. Each row is a difference; there must be none.
--
-- Its sources are the records of use, the plan and the term of the order, which invoice took which record, the text of the
-- agreement and the table of the game that were signed, what was agreed on for one pool, and of the facts kept with a run
-- those that come from elsewhere (permitted revenue, points, values of an evaluation that was sampled).
create or replace function billing.oracle_differences()
returns table (place text, subject text, derived numeric, kept numeric) language sql stable as $$
with
invoice as materialized (
  select i.id, i.order_id, i.period, i.buyer_id, i.issued_at, split_part(i.id, '-', 3)::bigint as number,
    o.plan, o.quantity, o.starts_on, o.ends_on, o.share_agreement_id,
    (o.plan #>> '{tax,basisPoints}')::numeric as rate_bp,
    o.plan ->> 'model' = 'FREE' or o.plan ->> 'basis' = 'GUIDED'
      and o.purpose_class in ('PUBLIC_GOVERNANCE', 'PUBLIC_WELFARE') as free,
    12 * (left(i.period, 4)::int - extract(year from o.starts_on)::int)
      + right(i.period, 2)::int - extract(month from o.starts_on)::int as months
  from billing.invoice i join billing.data_order o on o.id = i.order_id),

-- Use by the month in which it happened; what an invoice takes costs the difference it makes to the whole month.
used as (
  select l.invoice_id, to_char(e.event_time at time zone 'Asia/Shanghai', 'YYYY-MM') as origin, sum(e.quantity) as quantity
  from billing.billed_usage b
  join billing.usage_event e on e.id = b.usage_id
  join billing.invoice_line l on l.id = b.line_id
  group by 1, 2),
line as materialized (
  select x.invoice_id, x.kind, x.origin, x.quantity, x.gross, billing.oracle_tax(x.gross, x.rate_bp) as tax
  from (
    select i.id as invoice_id, 'USAGE' as kind, u.origin, u.quantity, i.rate_bp,
      case when i.free or i.plan ->> 'model' <> 'PER_CALL' then 0
        else billing.oracle_cost(i.plan, u.upon) - billing.oracle_cost(i.plan, u.upon - u.quantity) end as gross
    from (
      select used.*, sum(used.quantity) over (
        partition by i.order_id, used.origin order by i.issued_at, i.number) as upon
      from used join invoice i on i.id = used.invoice_id) u
    join invoice i on i.id = u.invoice_id
    union all
    select i.id, case i.plan ->> 'model' when 'ONE_TIME' then 'ONE_TIME' else 'CYCLE' end, i.period, i.quantity, i.rate_bp,
      case when i.free then 0 else billing.oracle_cost(i.plan, i.quantity) end
    from invoice i
    where case i.plan ->> 'model'
        when 'ONE_TIME' then i.months = 0
        when 'MONTHLY' then i.months >= 0
        when 'YEARLY' then i.months >= 0 and i.months % 12 = 0
        else false end
      and (i.starts_on + make_interval(months => i.months))::date <= i.ends_on) x),

-- What was given back: the tax of everything given back of a line so far, less that before.
credited as (
  select c.invoice_id, c.line_no, sum(c.net) as net
  from (
    select n.id as note_id, n.invoice_id, l.line_no,
      l.gross_fen - billing.oracle_tax(l.upon, i.rate_bp) + billing.oracle_tax(l.upon - l.gross_fen, i.rate_bp) as net
    from (
      select l.*, sum(l.gross_fen) over (
        partition by n.invoice_id, l.line_no order by n.issued_at, split_part(n.id, '-', 3)::bigint) as upon
      from billing.credit_note_line l
      join billing.credit_note n on n.id = l.credit_note_id
      where n.status in ('ISSUED', 'APPLIED', 'REFUNDED')) l
    join billing.credit_note n on n.id = l.credit_note_id
    join invoice i on i.id = n.invoice_id) c
  -- What was given back later is taken out of the settlement by a clawback.
  where not exists (select from billing.clawback k where k.credit_note_id = c.note_id)
  group by 1, 2),

-- Lines belong to the version that governs the first day of their month, of those signed when the settlement was opened.
governed as materialized (
  select line.invoice_id, line.kind, line.origin, v.id as version_id, line.quantity,
    line.gross - line.tax - coalesce(c.net, 0) as fen
  from line
  join invoice i on i.id = line.invoice_id
  join (select invoice_id, min(opened_at) as at from billing.settlement group by 1) opened on opened.invoice_id = i.id
  left join billing.invoice_line l
    on l.invoice_id = line.invoice_id and l.kind = line.kind and l.origin_period = line.origin
  left join credited c on c.invoice_id = i.id and c.line_no = l.line_no
  left join lateral (
    select v.id
    from billing.share_agreement_version v
    where v.agreement_id = i.share_agreement_id and v.status = 'ACTIVE'
      and greatest(to_date(line.origin || '-01', 'YYYY-MM-DD'), i.starts_on)
        between v.effective_from and coalesce(v.effective_to, 'infinity')
      and not exists (
        select from billing.agreement_signature g where g.version_id = v.id and g.signed_at > opened.at)
    order by v.effective_from desc limit 1) v on true),
pool as materialized (
  select invoice_id, version_id, sum(quantity) as quantity, sum(fen) as fen from governed group by 1, 2),

-- Where a use belongs to the members whose resources it touched: the revenue of a line by the quantities of its use. Use
-- and charges of which nobody says whom they touch belong to all members, and only members of the terms count.
by_use as materialized (
  select id, canonical_json::jsonb -> 'members' as members from billing.share_agreement_version
  where canonical_json::jsonb #>> '{sharing,game}' = 'USAGE_BUNDLE'),
touched as (
  select g.invoice_id, g.version_id, g.fen, g.kind || g.origin as line, who.members, sum(u.quantity) * 1000000 as weight
  from governed g
  join by_use v on v.id = g.version_id
  left join lateral (
    select e.contributors, sum(e.quantity) as quantity
    from billing.invoice_line l
    join billing.billed_usage b on b.line_id = l.id
    join billing.usage_event e on e.id = b.usage_id
    where l.invoice_id = g.invoice_id and l.kind = g.kind and l.origin_period = g.origin
    group by 1) u on true
  cross join lateral (
    select coalesce(
      string_agg(m ->> 'party', ',' order by m ->> 'party' collate "C") filter (where m ->> 'party' = any(u.contributors)),
      string_agg(m ->> 'party', ',' order by m ->> 'party' collate "C")) as members
    from jsonb_array_elements(v.members) m) who
  group by 1, 2, 3, 4, 5),
bundle as materialized (
  select invoice_id, version_id, jsonb_agg(jsonb_build_object('revenue', jsonb_build_object('value', fen), 'members', (
    select jsonb_agg(jsonb_build_object('id', m)) from unnest(string_to_array(members, ',')) m))) as bundles
  from (
    select t.invoice_id, t.version_id, s.members, sum(s.fen) as fen
    from (
      select invoice_id, version_id, array_agg(members order by members collate "C") as sets,
        billing.oracle_split(fen, array_agg(coalesce(weight, 1) order by members collate "C"),
          array_agg(place::int order by members collate "C")) as parts
      from (select *, row_number() over (
        partition by invoice_id, version_id, line order by members collate "C") as place from touched) t
      group by invoice_id, version_id, line, fen) t
    cross join lateral unnest(t.sets, t.parts) s (members, fen)
    group by 1, 2, 3) b
  where fen > 0
  group by 1, 2),

run as materialized (
  select r.id, s.invoice_id, pool.fen as pool, r.correction, r.status in ('POSTED', 'CLOSED') as posted,
    coalesce(v.canonical_json::jsonb, jsonb_build_object('stages', '[]'::jsonb, 'members', jsonb_build_array(
      jsonb_build_object('party', s.seller_id, 'weightPpm', 1000000, 'order', 1)))) as terms,
    -- Runs from before use was asked for its contributors kept no bundles and were shared by the signed weights.
    r.facts || jsonb_build_object('quantity', pool.quantity,
        'bundles', case r.facts -> 'bundles' when '[]' then '[]' else coalesce(bundle.bundles, '[]') end)
      || coalesce(books.facts, '{}') || coalesce(game.facts, '{}') as facts
  from billing.settlement_run r
  join billing.settlement s on s.id = r.settlement_id
  left join pool on pool.invoice_id = s.invoice_id and coalesce(pool.version_id, '') = coalesce(s.version_id, '')
  left join bundle on bundle.invoice_id = pool.invoice_id and bundle.version_id = pool.version_id
  left join billing.share_agreement_version v on v.id = pool.version_id
  -- For terms that look back: what runs of the agreement that were booked before shared in the year and recovered.
  left join lateral (
    select jsonb_build_object(
      'sharedBefore', jsonb_build_object('value', coalesce(sum(h.amount_fen) filter (
        where h.stage in ('SHARE', 'RESIDUAL') and left(h.period, 4) = left(s.period, 4)), 0)),
      'recovered', coalesce(jsonb_agg(jsonb_build_object(
        'party', jsonb_build_object('id', h.party_id), 'amount', jsonb_build_object('value', h.amount_fen))) filter (
        where h.stage = 'COST_RECOVERY'), '[]')) as facts
    from billing.journal own
    left join (
      select j.id, j.recorded_at, s2.period, v2.agreement_id, h.stage, h.party_id, h.amount_fen
      from billing.journal j
      join billing.settlement_run r2 on j.business_key = 'settlement:' || r2.id
      join billing.settlement s2 on s2.id = r2.settlement_id
      join billing.share_agreement_version v2 on v2.id = s2.version_id
      join billing.settlement_share h on h.run_id = r2.id) h
      on h.agreement_id = v.agreement_id and h.id < own.id and h.recorded_at <= r.calculated_at
    where own.business_key = 'settlement:' || r.id and jsonb_path_exists(
      v.canonical_json::jsonb, '$.** ? (@.name == "BandSharing" || @.name == "RecoveryRule")')
    group by own.id) books on true
  left join lateral (
    select jsonb_build_object('game', jsonb_build_object('values', billing.oracle_shapley(g.players, g.worths))) as facts
    from billing.game_table g
    where v.canonical_json::jsonb #>> '{sharing,game}' = 'TABLE' and g.consortium_id = s.consortium_id
      and g.digest = v.canonical_json::jsonb #>> '{sharing,digest}' and g.players = (
        select array_agg(m ->> 'party' order by m ->> 'party' collate "C")
        from jsonb_array_elements(v.canonical_json::jsonb -> 'members') m)
    union all
    select jsonb_build_object('game', jsonb_build_object('values', billing.oracle_shapley(e.players, e.worths)))
    from billing.game_evaluation e
    where v.canonical_json::jsonb #>> '{sharing,game}' = 'ORACLE' and e.settlement_id = s.id and e.pairs = 0 and e.seq = (
      select max(seq) from billing.game_evaluation
      where settlement_id = s.id and run_seq <= r.seq)) game on true
  where r.status <> 'PLANNED'),
part as materialized (
  select run.id as run_id, p.ordinal, p.stage, p.party, p.fen
  from run cross join lateral billing.oracle_parts(coalesce(run.pool, 0), run.terms, run.correction, run.facts) p),

booking as (
  select x.key, x.code, sum(x.fen) as fen
  from (
    select 'invoice:' || i.id as key, a.code, a.fen
    from invoice i
    join line on line.invoice_id = i.id
    cross join lateral (values
      ('AR:' || i.buyer_id, line.gross), ('POOL:' || i.id, line.tax - line.gross), ('VAT_OUTPUT:' || i.rate_bp, -line.tax))
      as a (code, fen)
    union all
    select 'settlement:' || run.id, 'POOL:' || run.invoice_id, run.pool from run where run.posted
    union all
    select 'settlement:' || run.id, case p.stage when 'CEILING_EXCESS' then p.stage else 'HELD' end || ':' || p.party, -p.fen
    from run join part p on p.run_id = run.id where run.posted
    union all
    select 'settlement:' || run.id,
      'GUARANTEE_SHORTFALL:' || (jsonb_path_query_first(run.terms, '$.stages[*].rule.guarantor') #>> '{}'), sum(p.fen) - run.pool
    from run join part p on p.run_id = run.id where run.posted
    group by run.id, run.terms, run.pool having sum(p.fen) > run.pool) x
  group by 1, 2 having sum(x.fen) <> 0),
booked as (
  select j.business_key as key, a.code, sum(p.amount_fen) as fen
  from billing.journal j
  join billing.posting p on p.journal_id = j.id
  join billing.account a on a.id = p.account_id
  where j.kind in ('INVOICE_ISSUED', 'SETTLEMENT_POSTED')
  group by 1, 2)

select 'line ' || k.what,
  coalesce(line.invoice_id, l.invoice_id) || ' ' || coalesce(line.kind || ' ' || line.origin, l.kind || ' ' || l.origin_period),
  k.derived, k.kept
from line
full join billing.invoice_line l on l.invoice_id = line.invoice_id and l.kind = line.kind and l.origin_period = line.origin
cross join lateral (values
  ('quantity', line.quantity, l.quantity), ('gross', line.gross, l.gross_fen), ('net', line.gross - line.tax, l.net_fen),
  ('tax', line.tax, l.tax_fen))
  as k (what, derived, kept)
where k.derived is distinct from k.kept
union all
select 'invoice ' || k.what, i.id, k.derived, k.kept
from billing.invoice i
left join (select invoice_id, sum(gross) as gross, sum(tax) as tax from line group by 1) d on d.invoice_id = i.id
cross join lateral (values ('gross', d.gross, i.gross_fen), ('tax', d.tax, i.tax_fen)) as k (what, derived, kept)
where k.derived is distinct from k.kept
union all
select 'pool', coalesce(s.id, pool.invoice_id || ' ' || coalesce(pool.version_id, '')), pool.fen, s.pool_fen
from (select * from pool where fen <> 0) pool
full join billing.settlement s on s.invoice_id = pool.invoice_id and coalesce(s.version_id, '') = coalesce(pool.version_id, '')
where pool.fen is distinct from s.pool_fen
union all
select 'part',
  concat_ws(' ', coalesce(d.run_id, k.run_id), coalesce(d.ordinal, k.ordinal), coalesce(d.stage, k.stage), coalesce(d.party, k.party_id)),
  d.fen, k.fen
from (select run_id, ordinal, stage, party, sum(fen) as fen from part group by 1, 2, 3, 4) d
full join (
  select run_id, ordinal, stage, party_id, sum(amount_fen) as fen from billing.settlement_share group by 1, 2, 3, 4) k
  on k.run_id = d.run_id and k.ordinal = d.ordinal and k.stage = d.stage and k.party_id = d.party
where d.fen is distinct from k.fen
union all
select 'posting', coalesce(d.key, k.key) || ' ' || coalesce(d.code, k.code), d.fen, k.fen
from booking d full join booked k on k.key = d.key and k.code = d.code
where d.fen is distinct from k.fen
$$;
