-- Months of the ledger: locked, sealed with balances and a root over the journals, closed by a second person.

create table billing.period (
  period    char(7)      primary key check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  status    varchar(20)  not null check (status in ('OPEN', 'LOCKED', 'SEALED', 'CLOSED')),
  journals  bigint       not null default 0 check (journals >= 0),
  root      varchar(64)  not null default '',
  sealed_by varchar(100) not null default '',
  closed_by varchar(100) not null default '',
  moved_at  timestamptz,
  check ((status in ('SEALED', 'CLOSED')) = (length(root) = 64 and sealed_by <> '')),
  check ((status = 'CLOSED') = (closed_by <> '')),
  check (closed_by = '' or closed_by <> sealed_by)
);
call billing.make_sealed('billing.period', 'status', 'journals', 'root', 'sealed_by', 'closed_by', 'moved_at');

-- There is no way back, and what was written on sealing stays.
create function billing.refuse_way_back() returns trigger language plpgsql as $$
begin
  raise exception 'period %: % cannot become %, and what is sealed stays', old.period, old.status, new.status
    using errcode = 'BL001';
end $$;
create trigger no_way_back before update on billing.period for each row
  when ((old.status, new.status) not in (('OPEN', 'LOCKED'), ('LOCKED', 'SEALED'), ('SEALED', 'CLOSED'))
    or old.status in ('SEALED', 'CLOSED')
      and (old.journals, old.root, old.sealed_by) is distinct from (new.journals, new.root, new.sealed_by))
  execute function billing.refuse_way_back();

create table billing.balance_snapshot (
  period      char(7) not null references billing.period,
  account_id  bigint  not null references billing.account,
  closing_fen bigint  not null,
  postings    bigint  not null check (postings > 0),
  primary key (period, account_id)
);
call billing.make_append_only('billing.balance_snapshot');

create function billing.refuse_locked_period() returns trigger language plpgsql as $$
begin
  if exists (select from billing.period p where p.period = new.period and p.status <> 'OPEN') then
    raise exception 'period % takes no journal any more', new.period using errcode = 'BL003';
  end if;
  return new;
end $$;
create trigger open_period_only before insert on billing.journal for each row
  execute function billing.refuse_locked_period();

create index on billing.journal (period, id);
