-- References of the tables that grow fastest are checked once for each statement instead of once for each row.
--
-- What they refer to is append-only or cannot be deleted, so that a reference that held once holds for good; a foreign key
-- would look up and lock its row for every single posting and record of use. That nobody changes an order while its use is
-- taken in is the matter of the intake, which holds the orders of a batch by one statement.

alter table billing.posting drop constraint posting_journal_id_fkey;
alter table billing.posting drop constraint posting_account_id_fkey;
alter table billing.usage_event drop constraint usage_event_order_id_fkey;
alter table billing.billed_usage drop constraint billed_usage_usage_id_fkey;
alter table billing.billed_usage drop constraint billed_usage_line_id_fkey;

-- The lookups are written as scalar subqueries, so that each distinct value is looked up in the index however large the table
-- has grown since its statistics were taken.
create function billing.check_posting_references() returns trigger language plpgsql as $$
declare
  missing bigint;
begin
  select d.journal_id into missing from (select distinct journal_id from added) d
    where (select true from billing.journal j where j.id = d.journal_id) is null limit 1;
  if found then
    raise exception 'journal % of a posting does not exist', missing using errcode = 'foreign_key_violation';
  end if;
  select d.account_id into missing from (select distinct account_id from added) d
    where (select true from billing.account a where a.id = d.account_id) is null limit 1;
  if found then
    raise exception 'account % of a posting does not exist', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger posting_references after insert on billing.posting referencing new table as added
  for each statement execute function billing.check_posting_references();

create function billing.check_usage_references() returns trigger language plpgsql as $$
declare
  missing text;
begin
  select d.order_id into missing from (select distinct order_id from added) d
    where (select true from billing.data_order o where o.id = d.order_id) is null limit 1;
  if found then
    raise exception 'order % of a record of use does not exist', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger usage_references after insert on billing.usage_event referencing new table as added
  for each statement execute function billing.check_usage_references();

create function billing.check_billed_references() returns trigger language plpgsql as $$
declare
  missing bigint;
begin
  select a.usage_id into missing from added a
    where (select true from billing.usage_event u where u.id = a.usage_id) is null limit 1;
  if found then
    raise exception 'record of use % does not exist', missing using errcode = 'foreign_key_violation';
  end if;
  select d.line_id into missing from (select distinct line_id from added) d
    where (select true from billing.invoice_line l where l.id = d.line_id) is null limit 1;
  if found then
    raise exception 'line % of a billed record of use does not exist', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger billed_references after insert on billing.billed_usage referencing new table as added
  for each statement execute function billing.check_billed_references();
