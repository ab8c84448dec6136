-- Orders that are handed over: files, what was declared as delivered, and whether the buyer accepts it.

create table hand_over (
    order_id varchar(64) primary key,
    state varchar(10) not null check (state in ('DELIVERED', 'ACCEPTED', 'OBJECTED')),
    note varchar(1000) not null,
    delivered_at timestamptz not null,
    delivered_by varchar(60) not null,
    accept_until timestamptz not null,
    decided_at timestamptz,
    decided_by varchar(60) not null,
    reason varchar(500) not null,
    version int not null,
    check ((state = 'DELIVERED') = (decided_at is null)),
    check ((state = 'OBJECTED') = (reason <> ''))
);
create index hand_over_due on hand_over (accept_until) where state = 'DELIVERED';

create sequence delivered_file_seq start with 50 increment by 50;
create table delivered_file (
    id bigint primary key,
    order_id varchar(64) not null,
    name varchar(120) not null,
    size bigint not null check (size > 0),
    digest char(64) not null,
    uploaded_at timestamptz not null,
    uploaded_by varchar(60) not null,
    removed_at timestamptz
);
create index delivered_file_order on delivered_file (order_id, id desc);

-- Contents lie in the database in parts of at most a mebibyte, so that one backup holds everything and every node has it.
create table delivered_part (
    file_id bigint not null references delivered_file deferrable initially deferred,
    no int not null,
    content bytea not null check (length(content) between 1 and 1048576),
    primary key (file_id, no)
);

-- With what links to files are sealed; made by whoever needs it first.
create table delivery_seal (
    id int primary key check (id = 1),
    value varchar(100) not null
);

-- The taking of a file stands in the same book as calls; no key opens it.
alter table gateway_call alter column key_id drop not null;
