-- Foundation: running numbers, accounts and tokens, audit trail, outbox, idempotency keys, marks of loaded demo parts.

create table running_number (
    prefix varchar(60) primary key,
    used bigint not null check (used >= 0)
);

create table account (
    username varchar(40) primary key,
    display_name varchar(60) not null,
    organisation_id varchar(20) not null,
    roles jsonb not null,
    password_hash varchar(400) not null,
    enabled boolean not null,
    failed_logins int not null,
    locked_until timestamptz,
    version int not null
);
create index account_organisation on account (organisation_id);

create table access_token (
    id varchar(40) primary key,
    username varchar(40) not null references account,
    secret_hash char(64) not null,
    label varchar(100) not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index access_token_username on access_token (username);

create sequence audit_event_seq start with 50 increment by 50;
create table audit_event (
    id bigint primary key,
    at timestamptz not null,
    actor varchar(40) not null,
    actor_name varchar(60) not null,
    organisation_id varchar(20) not null,
    action varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(80) not null,
    before jsonb not null,
    after jsonb not null,
    reason text not null
);
create index audit_event_subject on audit_event (subject_kind, subject_id, at desc);
create index audit_event_organisation on audit_event (organisation_id, at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change();

create sequence outbox_seq start with 50 increment by 50;
create table outbox (
    id bigint primary key,
    topic varchar(40) not null,
    entry_key varchar(80) not null,
    payload jsonb not null,
    created_at timestamptz not null,
    next_at timestamptz not null,
    done_at timestamptz,
    attempts int not null,
    last_error varchar(500)
);
create index outbox_due on outbox (topic, id) where done_at is null;
create index outbox_done on outbox (done_at) where done_at is not null;

create table idempotency_key (
    scope varchar(120) not null,
    entry_key varchar(200) not null,
    request_hash char(64) not null,
    response text,
    created_at timestamptz not null,
    primary key (scope, entry_key)
);

create table demo_load (
    part varchar(40) primary key,
    loaded_at timestamptz not null,
    loaded int not null,
    rejected jsonb not null
);
