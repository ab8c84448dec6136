-- What every table of this schema relies on: rows that may not change, and the history of states.

-- For tables to which rows are only ever added.
create function billing.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'billing.% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'BL001';
end $$;

-- For tables in which only the named columns may change: create trigger ... execute function
-- billing.refuse_other_changes('status', 'lock_version').
create function billing.refuse_other_changes() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - tg_argv is distinct from to_jsonb(new) - tg_argv then
    raise exception 'billing.%: only % may change', tg_table_name, array_to_string(tg_argv, ', ')
      using errcode = 'BL001';
  end if;
  return new;
end $$;

-- Closes a table against everything but insert and select.
create procedure billing.make_append_only(target regclass) language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s
    for each row execute function billing.refuse_change()', target);
  execute format('create trigger no_truncate before truncate on %s
    for each statement execute function billing.refuse_change()', target);
end $$;

-- Closes a table against delete, truncate, and the change of all columns but the named ones.
create procedure billing.make_sealed(target regclass, variadic open_columns text[]) language plpgsql as $$
begin
  execute format('create trigger sealed before update on %s for each row
    execute function billing.refuse_other_changes(%s)', target,
    (select string_agg(quote_literal(c), ', ') from unnest(open_columns) c));
  execute format('create trigger no_delete before delete on %s
    for each row execute function billing.refuse_change()', target);
  execute format('create trigger no_truncate before truncate on %s
    for each statement execute function billing.refuse_change()', target);
end $$;

create table billing.status_event (
  id          bigint generated always as identity primary key,
  kind        varchar(20)   not null,
  document_id varchar(80)   not null,
  from_status varchar(20)   not null,
  to_status   varchar(20)   not null,
  actor       varchar(100)  not null,
  reason      varchar(1000) not null,
  at          timestamptz   not null
);
create index on billing.status_event (kind, document_id, id);
call billing.make_append_only('billing.status_event');

create sequence billing.order_no;
create sequence billing.invoice_no;
create sequence billing.share_agreement_no;
create sequence billing.settlement_no;
create sequence billing.payout_no;
