-- Whoever pays an invoice has to know whether its revenue is shared. The invoice says so itself, and asking is no question of its own.
alter table billing.invoice add column has_settlement boolean not null default false;
update billing.invoice i set has_settlement = true
  where exists (select from billing.settlement s where s.invoice_id = i.id);

create function billing.refuse_loss_of_settlement() returns trigger language plpgsql as $$
begin
  raise exception 'invoice % has a settlement for good', old.id using errcode = 'BL001';
end $$;
create trigger settlement_stays before update of has_settlement on billing.invoice for each row
  when (old.has_settlement and not new.has_settlement) execute function billing.refuse_loss_of_settlement();

create function billing.check_settlement_is_told() returns trigger language plpgsql as $$
begin
  if not exists (select from billing.invoice i where i.id = new.invoice_id and i.has_settlement) then
    raise exception 'invoice % does not say that it has settlement %', new.invoice_id, new.id using errcode = 'BL002';
  end if;
  return null;
end $$;
create constraint trigger settlement_is_told after insert on billing.settlement
  deferrable initially deferred for each row execute function billing.check_settlement_is_told();

-- As before, and the new column may change.
call billing.seal('billing.invoice', array[
  'status', 'paid_fen', 'credited_net_fen', 'credited_tax_fen', 'set_off_fen', 'has_settlement', 'lock_version']);
