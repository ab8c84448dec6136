-- Records of use, invoices and payments.

create table billing.invoice (
  id           varchar(40) primary key,
  order_id     varchar(40) not null references billing.data_order,
  period       char(7)     not null,
  buyer_id     varchar(64) not null,
  seller_id    varchar(64) not null,
  product_id   varchar(64) not null,
  tax_rate_bp  int         not null check (tax_rate_bp between 0 and 10000),
  gross_fen    bigint      not null check (gross_fen >= 0),
  net_fen      bigint      not null check (net_fen >= 0),
  tax_fen      bigint      not null check (tax_fen >= 0),
  paid_fen     bigint      not null check (paid_fen between 0 and gross_fen),
  status       varchar(20) not null check (status in ('DRAFT', 'ISSUED', 'PARTIALLY_PAID', 'SETTLED')),
  issued_at    timestamptz not null,
  issue_date   date        not null,
  due_date     date        not null,
  lock_version int         not null,
  unique (order_id, period),
  check (gross_fen = net_fen + tax_fen)
);
create index on billing.invoice (buyer_id, id);
create index on billing.invoice (seller_id, id);
call billing.make_sealed('billing.invoice', 'status', 'paid_fen', 'lock_version');

create sequence billing.invoice_line_seq start with 50 increment by 50;
create table billing.invoice_line (
  id            bigint         primary key,
  invoice_id    varchar(40)    not null references billing.invoice,
  line_no       int            not null check (line_no > 0),
  kind          varchar(20)    not null check (kind in ('USAGE', 'ONE_TIME', 'CYCLE')),
  origin_period char(7)        not null,
  quantity      numeric(24, 6) not null check (quantity > 0),
  gross_fen     bigint         not null check (gross_fen >= 0),
  net_fen       bigint         not null check (net_fen >= 0),
  tax_fen       bigint         not null check (tax_fen >= 0),
  usage_digest  varchar(64)    not null,
  unique (invoice_id, line_no),
  check (gross_fen = net_fen + tax_fen)
);
-- One usage line per month of origin, so that a record of use has one line it can belong to.
create unique index on billing.invoice_line (invoice_id, origin_period) where kind = 'USAGE';
call billing.make_append_only('billing.invoice_line');

create table billing.payment (
  reference   varchar(100) primary key,
  invoice_id  varchar(40)  not null references billing.invoice,
  amount_fen  bigint       not null check (amount_fen > 0),
  applied_fen bigint       not null check (applied_fen between 0 and amount_fen),
  recorded_at timestamptz  not null,
  recorded_by varchar(100) not null
);
create index on billing.payment (invoice_id);
call billing.make_append_only('billing.payment');

create table billing.usage_event (
  id             bigint generated always as identity primary key,
  source         varchar(120)   not null,
  event_id       varchar(120)   not null,
  payload_sha256 char(64)       not null,
  order_id       varchar(40)    not null references billing.data_order,
  quantity       numeric(24, 6) not null check (quantity > 0),
  event_time     timestamptz    not null,
  origin_period  char(7)        not null,
  received_at    timestamptz    not null,
  unique (source, event_id)
);
create index on billing.usage_event (order_id, origin_period);
call billing.make_append_only('billing.usage_event');

-- That a record of use is billed: the primary key allows it once.
create table billing.billed_usage (
  usage_id bigint primary key references billing.usage_event,
  line_id  bigint not null references billing.invoice_line
);
create index on billing.billed_usage (line_id);
call billing.make_append_only('billing.billed_usage');
