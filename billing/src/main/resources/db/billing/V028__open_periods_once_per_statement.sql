-- Whether a month takes journals is asked once for each statement and month instead of once for each journal. As before, who locks
-- a month waits for those who are booking in it, and who books after that sees that it is locked: the question is put in a
-- snapshot of its own, after the lock was waited for. A journal that was booked before is not booked again, so it is not refused.
create function billing.check_open_periods() returns trigger language plpgsql as $$
declare
  each char(7);
begin
  for each in select distinct a.period from added a order by a.period loop
    perform pg_advisory_xact_lock_shared(hashtextextended('billing.period ' || each, 0));
    if exists (select from billing.period p where p.period = each and p.status <> 'OPEN') then
      raise exception 'period % takes no journal any more', each using errcode = 'BL003';
    end if;
  end loop;
  return null;
end $$;

drop trigger open_period_only on billing.journal;
drop function billing.refuse_locked_period();
create trigger open_period_only after insert on billing.journal referencing new table as added
  for each statement execute function billing.check_open_periods();
