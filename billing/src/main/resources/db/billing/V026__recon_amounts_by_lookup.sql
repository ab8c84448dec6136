-- The account of a posting is looked up by its number: before the database had counted its rows, it compared the postings of each
-- matched journal with every account.
create or replace function billing.check_recon_amounts() returns trigger language plpgsql as $$
declare
  bad bigint;
begin
  select a.line_id into bad
  from (select distinct line_id from added) a
  cross join lateral (select (select l.amount_fen from billing.bank_line l where l.id = a.line_id) as amount_fen) l
  cross join lateral (
    select coalesce(sum(m.amount_fen), 0) as matched from billing.recon_match m where m.line_id = a.line_id) m
  where m.matched::numeric * l.amount_fen < 0 or abs(m.matched) > abs(l.amount_fen) limit 1;
  if found then
    raise exception 'line % is matched with more than it has', bad using errcode = 'BL002';
  end if;
  select j.journal_id into bad
  from (select distinct journal_id from added) j
  cross join lateral (
    select coalesce(sum(m.amount_fen), 0) as matched from billing.recon_match m where m.journal_id = j.journal_id) m
  cross join lateral (
    select coalesce(sum(p.amount_fen), 0) as moved from billing.posting p
    where p.journal_id = j.journal_id
      and (select a.kind from billing.account a where a.id = p.account_id) = 'CASH') p
  where m.matched::numeric * p.moved < 0 or abs(m.matched) > abs(p.moved) limit 1;
  if found then
    raise exception 'journal % is matched with more than it moves', bad using errcode = 'BL002';
  end if;
  return null;
end $$;
