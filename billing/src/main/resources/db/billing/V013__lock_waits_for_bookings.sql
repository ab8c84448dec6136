-- Who locks a month waits for those who are booking in it, and who books after that sees that it is locked. Otherwise a journal
-- of a transaction that began before could appear in a month whose root was written without it.
create or replace function billing.refuse_locked_period() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('billing.period ' || new.period, 0));
  if exists (select from billing.period p where p.period = new.period and p.status <> 'OPEN') then
    raise exception 'period % takes no journal any more', new.period using errcode = 'BL003';
  end if;
  return new;
end $$;
