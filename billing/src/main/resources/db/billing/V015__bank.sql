-- What the bank says, and what it was found to be: statements, their lines, and matches of lines with journals.

alter table billing.account
  drop constraint account_kind_check,
  add constraint account_kind_check check (kind in (
    'AR', 'CASH', 'BANK_IN_TRANSIT', 'ADVANCE', 'SUSPENSE', 'VAT_OUTPUT', 'POOL', 'HELD', 'PAYABLE', 'PAYOUT_TRANSIT',
    'CLAWBACK_RECV', 'BANK_CHARGES', 'PLATFORM_REVENUE', 'CEILING_EXCESS', 'GUARANTEE_SHORTFALL', 'WRITE_OFF'));

-- A payment that was noted wrongly is taken back by one of less than nothing.
alter table billing.payment
  add column takes_back varchar(100) unique references billing.payment,
  drop constraint payment_amount_fen_check,
  drop constraint payment_check,
  add constraint payment_amount check (amount_fen <> 0 and (amount_fen < 0) = (takes_back is not null)),
  add constraint payment_applied check (abs(applied_fen) <= abs(amount_fen) and applied_fen::numeric * amount_fen >= 0);

-- The platform has one account at a bank; the ledger calls it CASH:PLATFORM.
create table billing.bank_account (
  id      varchar(20)  primary key check (id = 'PLATFORM'),
  bank    varchar(200) not null,
  holder  varchar(200) not null,
  number  varchar(64)  not null,
  columns jsonb        not null default '{}'
);
call billing.make_sealed('billing.bank_account', 'bank', 'holder', 'number', 'columns');

create sequence billing.bank_statement_no;

create table billing.bank_statement (
  id          varchar(40)  primary key,
  account_id  varchar(20)  not null references billing.bank_account,
  file_name   varchar(200) not null,
  file_sha256 char(64)     not null unique,
  from_date   date         not null,
  to_date     date         not null,
  opening_fen bigint       not null,
  closing_fen bigint       not null,
  lines       int          not null check (lines >= 0),
  status      varchar(20)  not null check (status in ('IMPORTED', 'MATCHING', 'RECONCILED', 'EXCEPTIONS')),
  imported_at timestamptz  not null,
  imported_by varchar(100) not null,
  check (from_date <= to_date),
  exclude using gist (daterange(from_date, to_date, '[]') with &&)
);
call billing.make_sealed('billing.bank_statement', 'status');

-- A statement begins with what the one before ended with.
create function billing.check_statement_continuity() returns trigger language plpgsql as $$
begin
  if new.opening_fen is distinct from coalesce((
      select s.closing_fen from billing.bank_statement s
      where s.account_id = new.account_id and s.id <> new.id order by s.to_date desc limit 1), new.opening_fen) then
    raise exception 'statement % does not begin with what the statement before ended with', new.id using errcode = 'BL002';
  end if;
  return null;
end $$;
create trigger continuity after insert on billing.bank_statement for each row
  execute function billing.check_statement_continuity();

create table billing.bank_line (
  id            bigint generated always as identity primary key,
  statement_id  varchar(40)  not null references billing.bank_statement,
  line_no       int          not null check (line_no > 0),
  booked_on     date         not null,
  amount_fen    bigint       not null check (amount_fen <> 0),
  payer_name    varchar(200) not null,
  payer_account varchar(64)  not null,
  payer_tax_id  varchar(32)  not null,
  reference     varchar(100) not null,
  remittance    varchar(500) not null,
  unique (statement_id, line_no)
);
call billing.make_append_only('billing.bank_line');

create sequence billing.recon_match_no;

-- A match, or a row that undoes one: then with the opposite amount.
create table billing.recon_match (
  id         bigint       primary key,
  line_id    bigint       not null references billing.bank_line,
  journal_id bigint       not null references billing.journal,
  amount_fen bigint       not null check (amount_fen <> 0),
  method     varchar(20)  not null check (method in ('REFERENCE', 'PARTY', 'COMBINATION', 'MANUAL')),
  booked     boolean      not null,
  matched_at timestamptz  not null,
  matched_by varchar(100) not null,
  undoes     bigint       unique references billing.recon_match,
  reason     varchar(1000) not null default '',
  check ((undoes is null) = (reason = ''))
);
create index on billing.recon_match (line_id);
create index on billing.recon_match (journal_id);
call billing.make_append_only('billing.recon_match');

-- Not a fen more than the line has, nor than the journal moves at the bank.
create function billing.check_recon_amounts() returns trigger language plpgsql as $$
declare
  bad bigint;
begin
  select l.id into bad
  from (select distinct line_id from added) a
  join billing.bank_line l on l.id = a.line_id
  cross join lateral (select coalesce(sum(m.amount_fen), 0) as matched from billing.recon_match m where m.line_id = l.id) m
  where m.matched::numeric * l.amount_fen < 0 or abs(m.matched) > abs(l.amount_fen) limit 1;
  if found then
    raise exception 'line % is matched with more than it has', bad using errcode = 'BL002';
  end if;
  select j.journal_id into bad
  from (select distinct journal_id from added) j
  cross join lateral (select coalesce(sum(m.amount_fen), 0) as matched from billing.recon_match m where m.journal_id = j.journal_id) m
  cross join lateral (
    select coalesce(sum(p.amount_fen), 0) as moved
    from billing.posting p join billing.account a on a.id = p.account_id and a.kind = 'CASH'
    where p.journal_id = j.journal_id) p
  where m.matched::numeric * p.moved < 0 or abs(m.matched) > abs(p.moved) limit 1;
  if found then
    raise exception 'journal % is matched with more than it moves', bad using errcode = 'BL002';
  end if;
  return null;
end $$;
create trigger recon_amounts after insert on billing.recon_match referencing new table as added
  for each statement execute function billing.check_recon_amounts();

-- What is open of every line.
create view billing.v_bank_line as
select l.*, l.amount_fen - coalesce((
  select sum(m.amount_fen) from billing.recon_match m where m.line_id = l.id), 0) as open_fen
from billing.bank_line l;

-- Journals that moved money at the bank since the first statement began and that no line explains; a reversal and what it
-- reverses explain each other.
create view billing.v_open_cash as
select j.id, j.kind, j.business_key, j.effective_on, c.document, c.moved - coalesce(m.matched, 0) as open_fen
from billing.journal j
join (
  select p.journal_id, sum(p.amount_fen) as moved, min(p.document) as document
  from billing.posting p
  where p.account_id = (select a.id from billing.account a where a.code = 'CASH:PLATFORM')
  group by p.journal_id) c on c.journal_id = j.id
left join (
  select m.journal_id, sum(m.amount_fen) as matched from billing.recon_match m group by 1) m on m.journal_id = j.id
where j.effective_on >= (select min(s.from_date) from billing.bank_statement s)
  and j.reverses_journal_id is null
  and not exists (select from billing.journal r where r.reverses_journal_id = j.id)
  and c.moved <> coalesce(m.matched, 0);

-- Books against bank: what is left of the difference after everything that explains it is nothing.
create view billing.v_bank_balance as
select s.to_date, s.closing_fen as bank_fen, b.books_fen, l.open_fen as open_lines_fen, o.open_fen as open_journals_fen,
  f.opening_fen - b.before_fen as before_fen
from (select * from billing.bank_statement order by to_date desc limit 1) s
cross join (select * from billing.bank_statement order by to_date limit 1) f
cross join lateral (
  select coalesce(sum(p.amount_fen), 0)::bigint as books_fen,
    coalesce(sum(p.amount_fen) filter (where j.effective_on < f.from_date), 0)::bigint as before_fen
  from billing.posting p join billing.journal j on j.id = p.journal_id
  where p.account_id = (select a.id from billing.account a where a.code = 'CASH:PLATFORM')) b
cross join (select coalesce(sum(open_fen), 0)::bigint as open_fen from billing.v_bank_line) l
cross join (select coalesce(sum(open_fen), 0)::bigint as open_fen from billing.v_open_cash) o;
