-- A payment is one journal, one changed invoice and a few rows, and what the database asked about them took longer than writing
-- them. The same is asked, in fewer questions.

-- A table is sealed by naming its columns that may not change: an update that sets none of them is not looked at, one that does is
-- compared as before. A column that a later migration adds is open until the table is sealed again.
create or replace procedure billing.seal(target regclass, open_columns text[]) language plpgsql as $$
begin
  execute format('drop trigger if exists sealed on %s', target);
  execute format('create trigger sealed before update of %s on %s for each row
    execute function billing.refuse_other_changes(%s)',
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = target and a.attnum > 0 and not a.attisdropped and a.attname <> all (open_columns)),
    target,
    (select string_agg(quote_literal(c), ', ') from unnest(open_columns) c));
end $$;

create or replace procedure billing.make_sealed(target regclass, variadic open_columns text[]) language plpgsql as $$
begin
  call billing.seal(target, open_columns);
  execute format('create trigger no_delete before delete on %s
    for each row execute function billing.refuse_change()', target);
  execute format('create trigger no_truncate before truncate on %s
    for each statement execute function billing.refuse_change()', target);
end $$;

do $$
declare
  each record;
begin
  for each in
    select t.tgrelid::regclass as target, string_to_array(trim(trailing e'\\000' from encode(t.tgargs, 'escape')), e'\\000') as open
      from pg_trigger t where t.tgname = 'sealed' and t.tgfoid = 'billing.refuse_other_changes'::regproc
  loop
    call billing.seal(each.target, each.open);
  end loop;
end $$;

-- The database reads the text of every constraint anew for every statement, but keeps a function as it has read it. What is left
-- out follows from the rest.
create function billing.invoice_is_sound(
  net_fen bigint, tax_fen bigint, gross_fen bigint, paid_fen bigint, set_off_fen bigint,
  credited_net_fen bigint, credited_tax_fen bigint, tax_rate_bp integer, status text)
returns boolean language plpgsql immutable as $$
begin
  return net_fen >= 0 and tax_fen >= 0 and gross_fen = net_fen + tax_fen
    and paid_fen >= 0 and set_off_fen >= 0 and paid_fen + set_off_fen <= gross_fen
    and credited_net_fen >= 0 and credited_net_fen <= net_fen
    and credited_tax_fen >= 0 and credited_tax_fen <= tax_fen
    and set_off_fen <= credited_net_fen + credited_tax_fen
    and tax_rate_bp >= 0 and tax_rate_bp <= 10000
    and status in ('DRAFT', 'ISSUED', 'PARTIALLY_PAID', 'SETTLED', 'FULLY_CREDITED');
end $$;
do $$
declare
  each text;
begin
  for each in select conname from pg_constraint where conrelid = 'billing.invoice'::regclass and contype = 'c' loop
    execute format('alter table billing.invoice drop constraint %I', each);
  end loop;
end $$;
alter table billing.invoice add constraint invoice_sound check (billing.invoice_is_sound(
  net_fen, tax_fen, gross_fen, paid_fen, set_off_fen, credited_net_fen, credited_tax_fen, tax_rate_bp, status));

-- As before; the usual case, one month, is one question for the month and one whether it is open.
create or replace function billing.check_open_periods() returns trigger language plpgsql as $$
declare
  each char(7);
  last char(7);
  locked boolean;
begin
  select min(a.period), max(a.period) into each, last from added a;
  while each is not null loop
    locked := pg_advisory_xact_lock_shared(hashtextextended('billing.period ' || each, 0)) is null;
    if exists (select from billing.period p where p.period = each and p.status <> 'OPEN') then
      raise exception 'period % takes no journal any more', each using errcode = 'BL003';
    end if;
    exit when each = last;
    each := (select min(a.period) from added a where a.period > each);
  end loop;
  return null;
end $$;

-- Postings are looked at once instead of once for their sums and once for what they refer to; what is wrong is searched for when
-- something is.
create function billing.check_added_postings() returns trigger language plpgsql as $$
declare
  bad record;
begin
  if not exists (
      select from (
        select journal_id, sum(amount_fen) as surplus, min(seq) as first, count(*) > count(document) as by_journal
          from added group by journal_id) d
        where d.surplus <> 0 or d.first <> 1 or (
          select not d.by_journal or j.document is not null from billing.journal j where j.id = d.journal_id) is not true)
    and not exists (
      select from (select distinct account_id from added) d
        where (select true from billing.account a where a.id = d.account_id) is null)
  then
    return null;
  end if;
  select journal_id, sum(amount_fen) as surplus into bad
    from added group by journal_id having sum(amount_fen) <> 0 or min(seq) <> 1 limit 1;
  if found and bad.surplus <> 0 then
    raise exception 'journal % does not balance: % fen too much', bad.journal_id, bad.surplus using errcode = 'BL002';
  elsif found then
    raise exception 'journal % is complete, no posting can be added', bad.journal_id using errcode = 'BL002';
  end if;
  select d.account_id into bad from added d
    where not exists (select from billing.account a where a.id = d.account_id) limit 1;
  if found then
    raise exception 'account % of a posting does not exist', bad.account_id using errcode = 'foreign_key_violation';
  end if;
  raise exception 'a journal of these postings does not exist or has no document' using errcode = 'foreign_key_violation';
end $$;
drop trigger journal_balance on billing.posting;
drop trigger posting_references on billing.posting;
drop function billing.check_journal_balance();
drop function billing.check_posting_references();
create trigger postings_hold after insert on billing.posting referencing new table as added
  for each statement execute function billing.check_added_postings();
