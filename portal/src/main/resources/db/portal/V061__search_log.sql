-- What is searched for, to learn what nobody offers, and which found records are opened, each visitor once a day.
-- No account and no address is kept: the visitor is a hash with a salt that is thrown away after its day.

create table search_log (
    id bigint generated always as identity primary key,
    day date not null,
    text varchar(100) not null,
    kinds varchar(200) not null,
    selections varchar(600) not null,
    hits bigint not null check (hits >= 0),
    visitor char(64) not null,
    role varchar(30) not null
);
create index search_log_day on search_log (day);
create index search_log_in_vain on search_log (text, day) where hits = 0;

create table search_opening (
    day date not null,
    kind varchar(20) not null,
    record_id varchar(128) not null,
    visitor char(64) not null,
    primary key (kind, record_id, day, visitor)
);
create index search_opening_day on search_opening (day);

create table search_salt (
    day date primary key,
    salt varchar(64) not null
);
