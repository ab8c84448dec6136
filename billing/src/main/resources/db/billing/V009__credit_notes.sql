-- Credit notes beside sealed invoices, and what the parties of a settlement return because of them.

drop view billing.v_invariant_violations;

alter table billing.invoice
  add column credited_net_fen bigint not null default 0 check (credited_net_fen between 0 and net_fen),
  add column credited_tax_fen bigint not null default 0 check (credited_tax_fen between 0 and tax_fen),
  add column set_off_fen      bigint not null default 0
    check (set_off_fen between 0 and credited_net_fen + credited_tax_fen),
  add check (paid_fen + set_off_fen <= gross_fen),
  drop constraint invoice_status_check,
  add constraint invoice_status_check
    check (status in ('DRAFT', 'ISSUED', 'PARTIALLY_PAID', 'SETTLED', 'FULLY_CREDITED'));
drop trigger sealed on billing.invoice;
create trigger sealed before update on billing.invoice for each row
  execute function billing.refuse_other_changes(
    'status', 'paid_fen', 'credited_net_fen', 'credited_tax_fen', 'set_off_fen', 'lock_version');

create sequence billing.credit_note_no;
create table billing.credit_note (
  id               varchar(40)   primary key,
  invoice_id       varchar(40)   not null references billing.invoice,
  buyer_id         varchar(64)   not null,
  seller_id        varchar(64)   not null,
  reason           varchar(30)   not null
    check (reason in ('REFUND', 'PRICE_CORRECTION', 'SERVICE_FAILURE', 'DISPUTE')),
  explanation      varchar(1000) not null check (explanation <> ''),
  reference        varchar(100)  not null check (reference <> ''),
  gross_fen        bigint        not null check (gross_fen > 0),
  net_fen          bigint        not null check (net_fen >= 0),
  tax_fen          bigint        not null check (tax_fen >= 0),
  set_off_fen      bigint        not null check (set_off_fen between 0 and gross_fen),
  status           varchar(20)   not null check (status in (
    'CONFIRM_PENDING', 'ISSUED', 'APPLIED', 'REFUNDED', 'DECLINED', 'EXPIRED')),
  requested_at     timestamptz   not null,
  requested_by     varchar(100)  not null,
  requester_id     varchar(64)   not null,
  confirm_until    timestamptz   not null,
  issued_at        timestamptz,
  refund_reference varchar(100)  unique,
  lock_version     int           not null,
  unique (requester_id, reference),
  check (requester_id in (buyer_id, seller_id)),
  check (gross_fen = net_fen + tax_fen),
  check ((status in ('ISSUED', 'APPLIED', 'REFUNDED')) = (issued_at is not null)),
  check ((status = 'REFUNDED') = (refund_reference is not null)),
  check (status <> 'APPLIED' or set_off_fen = gross_fen)
);
create index on billing.credit_note (invoice_id);
create index on billing.credit_note (buyer_id, id);
-- What can still be credited does not depend on the order of the answers.
create unique index on billing.credit_note (invoice_id) where status = 'CONFIRM_PENDING';
call billing.make_sealed('billing.credit_note', 'status', 'set_off_fen', 'issued_at', 'refund_reference', 'lock_version');

create sequence billing.credit_note_line_seq start with 50 increment by 50;
create table billing.credit_note_line (
  id             bigint      primary key,
  credit_note_id varchar(40) not null references billing.credit_note,
  line_no        int         not null check (line_no > 0),
  gross_fen      bigint      not null check (gross_fen > 0),
  net_fen        bigint      not null check (net_fen >= 0),
  tax_fen        bigint      not null check (tax_fen >= 0),
  unique (credit_note_id, line_no),
  check (gross_fen = net_fen + tax_fen)
);
call billing.make_append_only('billing.credit_note_line');

create table billing.clawback (
  id             varchar(100) primary key,
  credit_note_id varchar(40)  not null references billing.credit_note,
  settlement_id  varchar(40)  not null references billing.settlement,
  net_fen        bigint       not null check (net_fen > 0),
  shortfall_fen  bigint       not null check (shortfall_fen >= 0),
  guarantor_fen  bigint       not null check (guarantor_fen between 0 and shortfall_fen),
  status         varchar(20)  not null check (status in ('DUE', 'BOOKED')),
  booked_at      timestamptz,
  lock_version   int          not null,
  unique (credit_note_id, settlement_id),
  check ((status = 'BOOKED') = (booked_at is not null))
);
create index on billing.clawback (settlement_id);
call billing.make_sealed('billing.clawback', 'status', 'shortfall_fen', 'guarantor_fen', 'booked_at', 'lock_version');

create sequence billing.clawback_share_seq start with 50 increment by 50;
create table billing.clawback_share (
  id          bigint       primary key,
  clawback_id varchar(100) not null references billing.clawback,
  line_no     int          not null check (line_no > 0),
  party_id    varchar(64)  not null,
  excess      boolean      not null,
  held_fen    bigint       not null check (held_fen >= 0),
  payable_fen bigint       not null check (payable_fen >= 0),
  claimed_fen bigint       not null check (claimed_fen >= 0),
  unique (clawback_id, line_no),
  unique (clawback_id, party_id, excess),
  check (held_fen + payable_fen + claimed_fen > 0)
);
create index on billing.clawback_share (party_id);
call billing.make_append_only('billing.clawback_share');
