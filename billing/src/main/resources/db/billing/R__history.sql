-- Whether what was written is still what was written: I17 for single rows, I18 for whole months. Every row of the view is a
-- defect. It reads everything that was ever kept and hashes it again, so it stands beside the invariants that are asked often.

-- A field as it stands in a digest over several of them: its length before it.
create or replace function billing.digest_field(value text) returns text language sql immutable as $$
  select length(value) || ':' || value
$$;

-- SHA-256 of a text as 64 lower-case hexadecimal digits.
create or replace function billing.digest_of(value text) returns text language sql immutable as $$
  select encode(sha256(convert_to(value, 'UTF8')), 'hex')
$$;

-- A text per journal that says all of it; arrays of JSON, so that no two journals have the same.
create or replace view billing.v_journal_text as
select j.id, j.period, jsonb_build_array(j.id, j.kind, j.business_key, j.effective_on, j.narrative,
  (j.recorded_at at time zone 'UTC')::text, j.recorded_by,
  j.reverses_journal_id, (
    select jsonb_agg(jsonb_build_array(p.seq, a.code, p.amount_fen, p.ccy, coalesce(p.document, j.document)) order by p.seq)
    from billing.posting p join billing.account a on a.id = p.account_id
    where p.journal_id = j.id))::text as text
from billing.journal j;

-- The root over the journals of a month (RFC 6962): level by level, two neighbours make one, and the last without a neighbour
-- goes up as it is.
create or replace function billing.root_of(month char(7)) returns text language plpgsql stable as $$
declare
  level bytea[];
begin
  select array_agg(sha256('\x00'::bytea || convert_to(t.text, 'UTF8')) order by t.id) into level
    from billing.v_journal_text t where t.period = month;
  if level is null then
    return billing.digest_of('');
  end if;
  while cardinality(level) > 1 loop
    select array_agg(pair.hash order by pair.place) into level
    from (
      select (node.place - 1) / 2 as place,
        case count(*) when 2 then sha256('\x01'::bytea || string_agg(node.hash, ''::bytea order by node.place))
          else string_agg(node.hash, ''::bytea) end as hash
      from unnest(level) with ordinality as node (hash, place)
      group by 1) pair;
  end loop;
  return encode(level[1], 'hex');
end $$;

create or replace view billing.v_history_violations as

-- I17 A journal moves what it was asked to move.
select 'I17' as invariant, 'journal ' || j.id as subject, 'postings are not those of its digest' as detail
from billing.journal j
left join billing.posting p on p.journal_id = j.id
left join billing.account a on a.id = p.account_id
group by j.id
having billing.digest_of(billing.digest_field(j.kind) || coalesce(string_agg(
    billing.digest_field(a.code) || billing.digest_field(p.amount_fen::text)
      || billing.digest_field(coalesce(p.document, j.document)),
    '' order by p.seq), '')) <> j.request_digest

-- I17 A record of use is the one that was taken in.
union all
select 'I17', 'usage ' || u.source || '/' || u.event_id, 'is not the record of its digest'
from billing.usage_event u
cross join lateral (select to_char(u.event_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as micros) t
where u.payload_sha256 <> billing.digest_of(
  billing.digest_field(u.order_id) || billing.digest_field(u.source) || billing.digest_field(u.event_id)
  || billing.digest_field(trim_scale(u.quantity)::text)
  || billing.digest_field(case when t.micros like '%.000000' then left(t.micros, -7)
    when t.micros like '%000' then left(t.micros, -3) else t.micros end || 'Z')
  || coalesce((select string_agg(billing.digest_field(c), '' order by at)
    from unnest(u.contributors) with ordinality as x (c, at)), ''))

-- I17 A table of a game is the one that was signed.
union all
select 'I17', 'game table ' || g.digest, 'worths are not those of its digest'
from billing.game_table g
where g.digest <> billing.digest_of((
  select string_agg(billing.digest_field(w::text), '' order by at) from unnest(g.worths) with ordinality as x (w, at)))

-- I17 The parts of a run are those that were calculated.
union all
select 'I17', 'run ' || r.id, 'parts are not those of its digest'
from billing.settlement_run r
left join billing.settlement_share h on h.run_id = r.id
where r.result_digest is not null
group by r.id
having billing.digest_of(coalesce(string_agg(billing.digest_field(billing.digest_of(
    billing.digest_field(h.ordinal::text) || billing.digest_field(h.party_id) || billing.digest_field(h.amount_fen::text))),
    '' order by h.line_no), '')) <> r.result_digest

-- I18 The root of a sealed month is the one over its journals.
union all
select 'I18', m.period, 'root is not the one over its journals'
from billing.period m
where m.status in ('SEALED', 'CLOSED') and (
  m.root <> billing.root_of(m.period)
  or m.journals <> (select count(*) from billing.journal j where j.period = m.period));
