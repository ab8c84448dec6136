-- What is added is grouped once for both questions instead of once for each: whether each journal adds up to zero and
-- whether it begins with its first line. There is one currency (a check on the table), so that it need not be grouped by it.
create or replace function billing.check_journal_balance() returns trigger language plpgsql as $$
declare
  bad record;
begin
  select journal_id, sum(amount_fen) as surplus into bad
    from added group by journal_id having sum(amount_fen) <> 0 or min(seq) <> 1 limit 1;
  if not found then
    return null;
  elsif bad.surplus <> 0 then
    raise exception 'journal % does not balance: % fen too much', bad.journal_id, bad.surplus using errcode = 'BL002';
  else
    raise exception 'journal % is complete, no posting can be added', bad.journal_id using errcode = 'BL002';
  end if;
end $$;
