-- Settlements, their runs, and payouts.

create table billing.settlement (
  id             varchar(40) primary key,
  invoice_id     varchar(40) not null references billing.invoice,
  order_id       varchar(40) not null references billing.data_order,
  period         char(7)     not null,
  seller_id      varchar(64) not null,
  consortium_id  varchar(64),
  version_id     varchar(50) references billing.share_agreement_version,
  version_digest char(64),
  terms          jsonb       not null,
  pool_fen       bigint      not null check (pool_fen > 0),
  opened_at      timestamptz not null,
  lock_version   int         not null,
  check ((version_id is null) = (version_digest is null))
);
-- One pool per invoice and version; an invoice whose seller keeps all has one pool.
create unique index on billing.settlement (invoice_id, coalesce(version_id, ''));
create index on billing.settlement (consortium_id, id);
create index on billing.settlement (seller_id, id);
call billing.make_sealed('billing.settlement', 'lock_version');

create table billing.settlement_run (
  id            varchar(50) primary key,
  settlement_id varchar(40) not null references billing.settlement,
  seq           int         not null check (seq > 0),
  status        varchar(20) not null check (status in (
    'PLANNED', 'CALCULATED', 'IN_REVIEW', 'CONFIRMED', 'POSTED', 'CLOSED', 'DISPUTED')),
  correction    jsonb,
  input_digest  char(64),
  result_digest char(64),
  calculated_at timestamptz,
  calculated_by varchar(100),
  unique (settlement_id, seq),
  check ((seq = 1) = (correction is null))
);
-- Only the newest run is alive: the earlier ones are disputed, and one at most is booked.
create unique index on billing.settlement_run (settlement_id) where status <> 'DISPUTED';
call billing.make_sealed('billing.settlement_run',
  'status', 'input_digest', 'result_digest', 'calculated_at', 'calculated_by');

-- The result of a calculation is written once.
create function billing.refuse_second_result() returns trigger language plpgsql as $$
begin
  raise exception 'run % is calculated already', old.id using errcode = 'BL001';
end $$;
create trigger result_once before update on billing.settlement_run for each row
  when (old.result_digest is not null
    and (old.input_digest, old.result_digest, old.calculated_at, old.calculated_by)
      is distinct from (new.input_digest, new.result_digest, new.calculated_at, new.calculated_by))
  execute function billing.refuse_second_result();

create sequence billing.settlement_share_seq start with 50 increment by 50;
create table billing.settlement_share (
  id                bigint       primary key,
  run_id            varchar(50)  not null references billing.settlement_run,
  line_no           int          not null check (line_no > 0),
  ordinal           int          not null check (ordinal > 0),
  stage             varchar(30)  not null,
  label             varchar(200) not null,
  party_id          varchar(64)  not null,
  amount_fen        bigint       not null check (amount_fen >= 0),
  exact_numerator   numeric(40)  not null check (exact_numerator >= 0),
  exact_denominator numeric(40)  not null check (exact_denominator > 0),
  unique (run_id, line_no)
);
create index on billing.settlement_share (party_id);
call billing.make_append_only('billing.settlement_share');

create sequence billing.settlement_vote_seq start with 50 increment by 50;
create table billing.settlement_vote (
  id       bigint        primary key,
  run_id   varchar(50)   not null references billing.settlement_run,
  party_id varchar(64)   not null,
  decision varchar(20)   not null check (decision in ('CONFIRMED', 'OBJECTED')),
  reason   varchar(1000) not null,
  voter    varchar(100)  not null,
  voted_at timestamptz   not null,
  unique (run_id, party_id),
  check ((decision = 'OBJECTED') = (reason <> ''))
);
call billing.make_append_only('billing.settlement_vote');

create table billing.payout (
  id           varchar(40)  primary key,
  party_id     varchar(64)  not null,
  amount_fen   bigint       not null check (amount_fen > 0),
  reference    varchar(100) not null unique,
  status       varchar(20)  not null check (status in ('SUBMITTED', 'CONFIRMED', 'RETURNED')),
  submitted_at timestamptz  not null,
  journal_id   bigint       not null references billing.journal,
  lock_version int          not null
);
create index on billing.payout (party_id, id);
call billing.make_sealed('billing.payout', 'status', 'lock_version');
