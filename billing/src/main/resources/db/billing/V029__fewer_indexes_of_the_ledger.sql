-- What a booking costs is mostly its entries in indexes. The seven postings of a settlement stood one by one under the same
-- document; a journal names it now, and a posting only where it has another one. What was booked before keeps its document in each
-- posting: both are read.
alter table billing.journal add column document varchar(80);
create index on billing.journal (document) where document is not null;
alter table billing.posting alter column document drop not null;
drop index billing.posting_document_idx;
create index on billing.posting (document) where document is not null;

-- Only a journal that reverses another one stands in the index that keeps a journal from being reversed twice; most reverse none.
alter table billing.journal drop constraint journal_reverses_journal_id_key;
create unique index on billing.journal (reverses_journal_id) where reverses_journal_id is not null;

-- Journals are booked month after month, so that the least and the greatest month of each stretch of the table find those of one.
drop index billing.journal_period_id_idx;
create index on billing.journal using brin (period) with (pages_per_range = 32, autosummarize = on);

-- Beside the existence of what a posting refers to: a posting without a document has one by its journal.
create or replace function billing.check_posting_references() returns trigger language plpgsql as $$
declare
  missing bigint;
begin
  select d.journal_id into missing
    from (select journal_id, count(*) > count(document) as by_journal from added group by journal_id) d
    where (select not d.by_journal or j.document is not null from billing.journal j where j.id = d.journal_id) is not true
    limit 1;
  if found then
    raise exception 'journal % of a posting does not exist or has no document', missing
      using errcode = 'foreign_key_violation';
  end if;
  select d.account_id into missing from (select distinct account_id from added) d
    where (select true from billing.account a where a.id = d.account_id) is null limit 1;
  if found then
    raise exception 'account % of a posting does not exist', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

-- Journals that moved money at the bank since the first statement began and that no line explains; a reversal and what it
-- reverses explain each other.
create or replace view billing.v_open_cash as
select j.id, j.kind, j.business_key, j.effective_on, coalesce(c.document, j.document) as document,
  c.moved - coalesce(m.matched, 0) as open_fen
from billing.journal j
join (
  select p.journal_id, sum(p.amount_fen) as moved, min(p.document) as document
  from billing.posting p
  where p.account_id = (select a.id from billing.account a where a.code = 'CASH:PLATFORM')
  group by p.journal_id) c on c.journal_id = j.id
left join (
  select m.journal_id, sum(m.amount_fen) as matched from billing.recon_match m group by 1) m on m.journal_id = j.id
where j.effective_on >= (select min(s.from_date) from billing.bank_statement s)
  and j.reverses_journal_id is null
  and not exists (select from billing.journal r where r.reverses_journal_id = j.id)
  and c.moved <> coalesce(m.matched, 0);

-- As before, with the document of the journal.
create or replace function billing.add_journal(
  kind varchar, business_key varchar, request_digest char, effective_on date, period char, narrative varchar,
  recorded_at timestamptz, recorded_by varchar, reverses bigint,
  codes text[], kinds text[], owners text[], amounts bigint[], documents text[])
returns bigint language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  added bigint;
  numbers bigint[];
begin
  insert into billing.journal (kind, business_key, request_digest, effective_on, period, narrative, recorded_at, recorded_by,
      reverses_journal_id, document)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, documents[1])
    on conflict (business_key) do nothing returning id into added;
  if added is null then
    return null;
  end if;
  numbers := (select array_agg((select a.id from billing.account a where a.code = t.code) order by t.no)
    from unnest(codes) with ordinality as t (code, no));
  if array_position(numbers, null) is not null then
    insert into billing.account (code, kind, owner)
      select distinct t.code, t.kind, t.owner from unnest(codes, kinds, owners) as t (code, kind, owner)
      where not exists (select from billing.account a where a.code = t.code)
      order by t.code
      on conflict (code) do nothing;
    numbers := (select array_agg((select a.id from billing.account a where a.code = t.code) order by t.no)
      from unnest(codes) with ordinality as t (code, no));
  end if;
  insert into billing.posting (journal_id, seq, account_id, amount_fen, document)
    select added, t.no, t.account, t.amount, nullif(t.document, documents[1])
    from unnest(numbers, amounts, documents) with ordinality as t (account, amount, document, no);
  return added;
end $$;
