-- Contribution ledger: the acts of the members in a quarter, and what was fixed when it was closed.

create table billing.contribution_sheet (
  agreement_id varchar(40) not null references billing.share_agreement,
  quarter      char(6)     not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
  snapshot     text,
  digest       char(64),
  closed_at    timestamptz,
  closed_by    varchar(100),
  primary key (agreement_id, quarter),
  check (num_nulls(snapshot, digest, closed_at, closed_by) in (0, 4)),
  check (digest = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex'))
);
call billing.make_sealed('billing.contribution_sheet', 'snapshot', 'digest', 'closed_at', 'closed_by');

create function billing.refuse_change_of_closed_quarter() returns trigger language plpgsql as $$
begin
  raise exception 'quarter % of % is closed', old.quarter, old.agreement_id using errcode = 'BL001';
end $$;
create trigger closed_once before update on billing.contribution_sheet for each row
  when (old.digest is not null) execute function billing.refuse_change_of_closed_quarter();

create table billing.contribution_act (
  agreement_id    varchar(40)   not null,
  quarter         char(6)       not null,
  no              int           not null check (no > 0),
  entry           int           not null check (entry between 1 and no),
  target          varchar(20)   not null
    check (target in ('STATED', 'COUNTERSIGNED', 'OBJECTED', 'STRUCK', 'WITHDRAWN')),
  party_id        varchar(64)   not null,
  dimension       varchar(64),
  points          int           check (points between 0 and 100),
  evidence        varchar(1000),
  evidence_sha256 char(64),
  reason          varchar(1000) not null,
  actor           varchar(100)  not null,
  at              timestamptz   not null,
  primary key (agreement_id, quarter, no),
  foreign key (agreement_id, quarter) references billing.contribution_sheet,
  check (case when target = 'STATED'
    then entry = no and num_nulls(dimension, points, evidence, evidence_sha256) = 0
    else entry < no and num_nonnulls(dimension, points, evidence, evidence_sha256) = 0 end)
);
call billing.make_append_only('billing.contribution_act');

create function billing.refuse_act_in_closed_quarter() returns trigger language plpgsql as $$
begin
  if exists (select from billing.contribution_sheet s
      where s.agreement_id = new.agreement_id and s.quarter = new.quarter and s.digest is not null) then
    raise exception 'quarter % of % is closed', new.quarter, new.agreement_id using errcode = 'BL001';
  end if;
  return new;
end $$;
create trigger open_only before insert on billing.contribution_act for each row
  execute function billing.refuse_act_in_closed_quarter();
