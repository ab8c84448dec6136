-- A confirmed payout names what the bank calls it, so that the books can be held against the bank's. Nobody could confirm one
-- outside tests before, so there is none without.

alter table billing.payout
  add column bank_reference varchar(100),
  add constraint payout_confirmed check ((status = 'CONFIRMED') = (bank_reference is not null));

drop trigger sealed on billing.payout;
create trigger sealed before update on billing.payout for each row
  execute function billing.refuse_other_changes(
    'status', 'checked_by', 'approved_by', 'submitted_at', 'journal_id', 'bank_reference', 'lock_version');

create trigger bank_reference_stays before update on billing.payout for each row
  when (old.bank_reference is not null and new.bank_reference is distinct from old.bank_reference)
  execute function billing.refuse_payout_step();
