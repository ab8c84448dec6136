-- What the platform tells organisations and people; told causes are kept apart, so that none is told twice.

create sequence notice_seq start with 50 increment by 50;
create table notice (
    id bigint primary key,
    recipient_kind varchar(20) not null check (recipient_kind in ('ORGANISATION', 'ACCOUNT')),
    recipient_id varchar(40) not null,
    kind varchar(30) not null,
    headline jsonb not null,
    items jsonb not null,
    left_out int not null check (left_out >= 0),
    created_at timestamptz not null
);
create index notice_recipient on notice (recipient_kind, recipient_id, id desc);

create table notice_reading (
    notice_id bigint not null references notice,
    username varchar(40) not null references account,
    read_at timestamptz not null default now(),
    primary key (notice_id, username)
);

create table notice_cause (
    recipient_kind varchar(20) not null,
    recipient_id varchar(40) not null,
    cause varchar(200) not null,
    told_at timestamptz not null,
    primary key (recipient_kind, recipient_id, cause)
);
