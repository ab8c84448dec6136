-- Searches that people keep; with an alert they are looked through for what has become public.

create table saved_search (
    id varchar(20) primary key,
    username varchar(40) not null references account,
    name varchar(40) not null,
    query jsonb not null,
    alert boolean not null,
    looked_on date not null,
    seen jsonb,
    next_look_at timestamptz not null,
    created_at timestamptz not null,
    version int not null
);
create index saved_search_owner on saved_search (username, created_at desc);
create index saved_search_due on saved_search (next_look_at, id) where alert;
