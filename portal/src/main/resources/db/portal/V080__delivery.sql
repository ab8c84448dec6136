-- Delivery of orders through the gateway: the provider's service, keys of the buyer, what an order may still call, every call.

create table service_address (
    product_id varchar(64) primary key references data_product deferrable initially deferred,
    base_url varchar(300) not null,
    header_name varchar(60) not null,
    header_value varchar(4000) not null,
    calls_per_minute int not null check (calls_per_minute > 0),
    burst int not null check (burst > 0),
    calls_per_month bigint not null check (calls_per_month >= 0),
    changed_at timestamptz not null,
    changed_by varchar(60) not null,
    version int not null,
    check ((header_name = '') = (header_value = ''))
);

-- Only the hash of a key's secret is kept.
create table delivery_key (
    id varchar(20) primary key,
    order_id varchar(64) not null,
    secret_hash char(64) not null,
    label varchar(60) not null,
    created_at timestamptz not null,
    created_by varchar(60) not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by varchar(60) not null,
    check ((revoked_at is null) = (revoked_by = ''))
);
create index delivery_key_order on delivery_key (order_id, created_at desc);

-- One row per order, locked by whoever lets a call in, so that several nodes never let more in than one would.
create table gateway_meter (
    order_id varchar(64) primary key,
    next_at timestamptz not null,
    month char(7) not null,
    used bigint not null check (used >= 0)
);

create sequence gateway_call_seq start with 50 increment by 50;
create table gateway_call (
    id bigint primary key,
    order_id varchar(64) not null,
    key_id varchar(20) not null references delivery_key,
    month char(7) not null,
    state varchar(12) not null check (state in ('OPEN', 'ANSWERED', 'DELIVERED', 'FAILED', 'INTERRUPTED')),
    method varchar(10) not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    status int not null,
    bytes bigint not null check (bytes >= 0),
    reason varchar(60) not null,
    check ((state in ('OPEN', 'ANSWERED')) = (ended_at is null)),
    check ((state = 'FAILED') = (reason <> ''))
);
create index gateway_call_order on gateway_call (order_id, started_at desc);
create index gateway_call_open on gateway_call (started_at) where state in ('OPEN', 'ANSWERED');
