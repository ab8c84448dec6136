-- A few journals with their postings are one call, whatever their number: what is sent and answered costs the same for one and for
-- ten. Each posting names its journal by its place in the call; the answer has the numbers of the journals in the order of the
-- call, none for one whose business key is taken.
create function billing.add_journals(
  kinds text[], business_keys text[], request_digests text[], days date[], periods text[], narratives text[], documents text[],
  reverses bigint[], recorded_at timestamptz, recorded_by varchar,
  places integer[], seqs integer[], codes text[], account_kinds text[], owners text[], amounts bigint[], own_documents text[])
returns bigint[] language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  added bigint[];
  numbers bigint[];
begin
  with kept as (
    insert into billing.journal (kind, business_key, request_digest, effective_on, period, narrative, document,
        reverses_journal_id, recorded_at, recorded_by)
      select t.kind, t.key, t.digest, t.day, t.period, t.narrative, t.document, t.reverses, $9, $10
      from unnest($1, $2, $3, $4, $5, $6, $7, $8) as t (kind, key, digest, day, period, narrative, document, reverses)
      order by t.key
      on conflict (business_key) do nothing returning id, business_key)
  select array_agg((select k.id from kept k where k.business_key = t.key) order by t.no) into added
    from unnest(business_keys) with ordinality as t (key, no);
  numbers := (select array_agg((select a.id from billing.account a where a.code = t.code) order by t.no)
    from unnest(codes) with ordinality as t (code, no));
  if array_position(numbers, null) is not null then
    insert into billing.account (code, kind, owner)
      select distinct t.code, t.kind, t.owner from unnest(codes, account_kinds, owners) as t (code, kind, owner)
      where not exists (select from billing.account a where a.code = t.code)
      order by t.code
      on conflict (code) do nothing;
    numbers := (select array_agg((select a.id from billing.account a where a.code = t.code) order by t.no)
      from unnest(codes) with ordinality as t (code, no));
  end if;
  insert into billing.posting (journal_id, seq, account_id, amount_fen, document)
    select added[t.place], t.seq, t.account, t.amount, t.document
    from unnest(places, seqs, numbers, amounts, own_documents) as t (place, seq, account, amount, document)
    where added[t.place] is not null;
  return added;
end $$;
drop function billing.add_journal;
