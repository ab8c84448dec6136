-- Prices, share agreements and orders.

create table billing.price_plan_version (
  id           varchar(80)  primary key,
  product_id   varchar(64)  not null,
  seq          int          not null check (seq > 0),
  valid_from   date         not null,
  plan         jsonb        not null,
  published_at timestamptz  not null,
  published_by varchar(100) not null,
  unique (product_id, seq)
);
create index on billing.price_plan_version (product_id, valid_from);
call billing.make_append_only('billing.price_plan_version');

create table billing.share_agreement (
  id            varchar(40) primary key,
  consortium_id varchar(64) not null,
  contract_ref  varchar(64) not null,
  created_at    timestamptz not null,
  lock_version  int         not null
);
create index on billing.share_agreement (consortium_id);
call billing.make_sealed('billing.share_agreement', 'lock_version');

create table billing.share_agreement_version (
  id             varchar(50)  primary key,
  agreement_id   varchar(40)  not null references billing.share_agreement,
  seq            int          not null check (seq > 0),
  title          varchar(200) not null,
  effective_from date         not null,
  effective_to   date,
  terms          jsonb        not null,
  canonical_json text         not null,
  digest         char(64)     not null,
  status         varchar(20)  not null check (status in ('SIGNING', 'ACTIVE', 'DECLINED', 'WITHDRAWN')),
  proposed_at    timestamptz  not null,
  lock_version   int          not null,
  unique (agreement_id, seq),
  check (effective_to >= effective_from)
);
-- At most one version can be the one that began last on any date.
create unique index on billing.share_agreement_version (agreement_id, effective_from) where status = 'ACTIVE';
call billing.make_sealed('billing.share_agreement_version', 'status', 'lock_version');

create sequence billing.agreement_signature_seq start with 50 increment by 50;
create table billing.agreement_signature (
  id         bigint       primary key,
  version_id varchar(50)  not null references billing.share_agreement_version,
  party_id   varchar(64)  not null,
  digest     char(64)     not null,
  signer     varchar(100) not null,
  signed_at  timestamptz  not null,
  unique (version_id, party_id)
);
call billing.make_append_only('billing.agreement_signature');

create table billing.data_order (
  id                 varchar(40)    primary key,
  buyer_id           varchar(64)    not null,
  seller_id          varchar(64)    not null,
  product_id         varchar(64)    not null,
  plan               jsonb          not null,
  purpose_class      varchar(30)    not null,
  contract_ref       varchar(64)    not null,
  share_agreement_id varchar(40)    references billing.share_agreement,
  starts_on          date           not null,
  ends_on            date           not null,
  quantity           numeric(24, 6) not null check (quantity > 0),
  status             varchar(20)    not null
    check (status in ('PLACED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'CANCELLED')),
  placed_at          timestamptz    not null,
  lock_version       int            not null,
  check (ends_on >= starts_on),
  check (buyer_id <> seller_id)
);
create index on billing.data_order (buyer_id, id);
create index on billing.data_order (seller_id, id);
create index on billing.data_order (product_id);
call billing.make_sealed('billing.data_order', 'status', 'lock_version');
