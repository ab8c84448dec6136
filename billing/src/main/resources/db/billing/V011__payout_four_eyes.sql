-- Payouts are created, checked and approved by three persons before they go to the bank. Nobody could make one before, so
-- the table is empty.

drop trigger sealed on billing.payout;

alter table billing.payout
  add column created_at  timestamptz  not null,
  add column created_by  varchar(100) not null,
  add column checked_by  varchar(100),
  add column approved_by varchar(100),
  alter column submitted_at drop not null,
  alter column journal_id drop not null,
  add unique (journal_id),
  drop constraint payout_status_check,
  add constraint payout_status_check check (status in (
    'CREATED', 'CHECKED', 'APPROVED', 'SUBMITTED', 'CONFIRMED', 'RETURNED', 'CANCELLED')),
  -- Four eyes and two more: whoever creates, checks and approves are three persons.
  add constraint payout_separate_check check (checked_by <> created_by),
  add constraint payout_separate_approval check (approved_by not in (created_by, checked_by)),
  add constraint payout_approval_last check (approved_by is null or checked_by is not null),
  add constraint payout_checked check (status in ('CREATED', 'CANCELLED') or checked_by is not null),
  add constraint payout_approved check (status in ('CREATED', 'CHECKED', 'CANCELLED') or approved_by is not null),
  add constraint payout_booked check (
    (status in ('SUBMITTED', 'CONFIRMED', 'RETURNED')) = (journal_id is not null and submitted_at is not null));

-- What is reserved of what is payable to a party.
create index on billing.payout (party_id) include (amount_fen) where status in ('CREATED', 'CHECKED', 'APPROVED');
create index on billing.payout (status, id);

create trigger sealed before update on billing.payout for each row
  execute function billing.refuse_other_changes(
    'status', 'checked_by', 'approved_by', 'submitted_at', 'journal_id', 'lock_version');

-- Each step once and in its order; who took it stays.
create function billing.refuse_payout_step() returns trigger language plpgsql as $$
begin
  raise exception 'payout %: % cannot become %, and who took a step stays', old.id, old.status, new.status
    using errcode = 'BL001';
end $$;
create trigger steps_in_order before update on billing.payout for each row
  when (old.status <> new.status and (old.status, new.status) not in (
      ('CREATED', 'CHECKED'), ('CHECKED', 'APPROVED'), ('APPROVED', 'SUBMITTED'),
      ('SUBMITTED', 'CONFIRMED'), ('SUBMITTED', 'RETURNED'),
      ('CREATED', 'CANCELLED'), ('CHECKED', 'CANCELLED'), ('APPROVED', 'CANCELLED'))
    or old.checked_by is not null and new.checked_by is distinct from old.checked_by
    or old.approved_by is not null and new.approved_by is distinct from old.approved_by
    or old.journal_id is not null
      and (new.journal_id, new.submitted_at) is distinct from (old.journal_id, old.submitted_at))
  execute function billing.refuse_payout_step();
