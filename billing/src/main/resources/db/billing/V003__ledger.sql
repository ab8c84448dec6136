-- Double entry: debit positive, credit negative, every journal adds up to zero, nothing is ever changed.

create table billing.account (
  id    bigint generated always as identity primary key,
  code  varchar(90) not null unique,
  kind  varchar(30) not null check (kind in (
    'AR', 'CASH', 'BANK_IN_TRANSIT', 'ADVANCE', 'SUSPENSE', 'VAT_OUTPUT', 'POOL', 'HELD', 'PAYABLE',
    'PAYOUT_TRANSIT', 'CLAWBACK_RECV', 'PLATFORM_REVENUE', 'CEILING_EXCESS', 'GUARANTEE_SHORTFALL', 'WRITE_OFF')),
  owner varchar(64) not null
);
call billing.make_append_only('billing.account');

create table billing.journal (
  id                  bigint generated always as identity primary key,
  kind                varchar(30)   not null,
  business_key        varchar(160)  not null unique,
  request_digest      char(64)      not null,
  effective_on        date          not null,
  period              char(7)       not null,
  narrative           varchar(1000) not null,
  recorded_at         timestamptz   not null,
  recorded_by         varchar(100)  not null,
  reverses_journal_id bigint unique references billing.journal
);
call billing.make_append_only('billing.journal');

create table billing.posting (
  journal_id bigint      not null references billing.journal,
  seq        int         not null check (seq > 0),
  account_id bigint      not null references billing.account,
  amount_fen bigint      not null check (amount_fen <> 0),
  ccy        char(3)     not null default 'CNY' check (ccy = 'CNY'),
  document   varchar(80) not null,
  primary key (journal_id, seq)
);
create index on billing.posting (account_id, journal_id);
create index on billing.posting (document);
call billing.make_append_only('billing.posting');

-- Once per statement, over the rows it adds. That a journal must begin with its first line in the same statement keeps
-- anyone from adding balanced lines to an old journal later.
create function billing.check_journal_balance() returns trigger language plpgsql as $$
declare
  bad record;
begin
  select journal_id, sum(amount_fen) as surplus into bad
    from added group by journal_id, ccy having sum(amount_fen) <> 0 limit 1;
  if found then
    raise exception 'journal % does not balance: % fen too much', bad.journal_id, bad.surplus using errcode = 'BL002';
  end if;
  select journal_id into bad from added group by journal_id having min(seq) <> 1 limit 1;
  if found then
    raise exception 'journal % is complete, no posting can be added', bad.journal_id using errcode = 'BL002';
  end if;
  return null;
end $$;
create trigger journal_balance after insert on billing.posting referencing new table as added
  for each statement execute function billing.check_journal_balance();
