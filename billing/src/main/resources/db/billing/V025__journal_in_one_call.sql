-- A journal that is booked by itself, with its postings and the accounts that are new, in one call instead of three: it waits
-- for the database more than it works. Plans are made once for each connection; made anew each time they cost more than the work.
--
-- Gives the number of the journal, or null if its business key is taken. Accounts are added in their order, so that two journals
-- with the same new accounts wait for each other instead of deadlocking.
create function billing.add_journal(
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
      reverses_journal_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
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
    select added, t.no, t.account, t.amount, t.document
    from unnest(numbers, amounts, documents) with ordinality as t (account, amount, document, no);
  return added;
end $$;
