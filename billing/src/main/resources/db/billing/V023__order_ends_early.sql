-- An order may end earlier than it was placed for; then the last day of its placing stays here. Its last day never moves back.

alter table billing.data_order add column placed_ends_on date check (placed_ends_on > ends_on);

drop trigger sealed on billing.data_order;
create trigger sealed before update on billing.data_order for each row
  execute function billing.refuse_other_changes('status', 'ends_on', 'placed_ends_on', 'lock_version');

create function billing.refuse_longer_term() returns trigger language plpgsql as $$
begin
  raise exception 'billing.data_order: a term becomes only shorter, and the day of its placing stays' using errcode = 'BL001';
end $$;

create trigger term_becomes_shorter before update on billing.data_order for each row
  when (new.ends_on > old.ends_on
    or new.placed_ends_on is distinct from
      (case when new.ends_on < old.ends_on then coalesce(old.placed_ends_on, old.ends_on) else old.placed_ends_on end))
  execute function billing.refuse_longer_term();
