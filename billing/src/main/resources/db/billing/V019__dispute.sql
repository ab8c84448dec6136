-- Disputes over parts of runs: the part is booked but not released until the dispute has ended.

create sequence billing.dispute_no;
create table billing.dispute (
  id            varchar(40)   primary key,
  settlement_id varchar(40)   not null references billing.settlement,
  run_id        varchar(50)   not null references billing.settlement_run,
  line_no       int           not null,
  party_id      varchar(64)   not null,
  claimant_id   varchar(64)   not null,
  amount_fen    bigint        not null check (amount_fen > 0),
  reason        varchar(1000) not null check (reason <> ''),
  status        varchar(20)   not null check (status in (
    'OPEN', 'MEDIATION', 'UPHELD', 'PARTLY', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')),
  opened_at     timestamptz   not null,
  opened_by     varchar(100)  not null,
  ended_at      timestamptz,
  ended_by      varchar(100),
  outcome       varchar(1000) not null,
  lock_version  int           not null,
  foreign key (run_id, line_no) references billing.settlement_share (run_id, line_no),
  check ((status in ('OPEN', 'MEDIATION')) = (ended_at is null))
);
create index on billing.dispute (settlement_id, id);
call billing.make_sealed('billing.dispute', 'status', 'ended_at', 'ended_by', 'outcome', 'lock_version');

create sequence billing.dispute_award_seq start with 50 increment by 50;
create table billing.dispute_award (
  id         bigint      primary key,
  dispute_id varchar(40) not null references billing.dispute,
  line_no    int         not null check (line_no > 0),
  party_id   varchar(64) not null,
  amount_fen bigint      not null check (amount_fen > 0),
  unique (dispute_id, line_no),
  unique (dispute_id, party_id)
);
call billing.make_append_only('billing.dispute_award');

-- Where the smaller pool is shared again after a refund, a party may get a fen more and a guarantor may owe more, or for the
-- first time. The checks that forbade it had no names.
do $$
declare
  old record;
begin
  for old in
    select conrelid::regclass as relation, conname
    from pg_constraint
    where contype = 'c' and (
      conrelid = 'billing.clawback'::regclass and pg_get_constraintdef(oid) like '%shortfall_fen%'
      or conrelid = 'billing.clawback_share'::regclass and pg_get_constraintdef(oid) like '%held_fen%'
      or conrelid = 'billing.settlement_run'::regclass and pg_get_constraintdef(oid) like '%guarantor_id%')
  loop
    execute format('alter table %s drop constraint %I', old.relation, old.conname);
  end loop;
end $$;
alter table billing.clawback add constraint clawback_guarantor
  check (guarantor_fen between 0 and greatest(shortfall_fen, 0));
alter table billing.clawback_share add constraint clawback_share_moves check (
  held_fen >= 0 and held_fen + payable_fen + claimed_fen > 0
  or held_fen < 0 and payable_fen = 0 and claimed_fen = 0);
alter table billing.settlement_run add constraint settlement_run_guarantor
  check (shortfall_fen = 0 or guarantor_id is not null);
