-- What nobody offers: the unserved needs of open demands, and what is still to be looked at. All of it can be found anew
-- from demands and products; the one row of gap_state says how far it is.

create table gap_state (
    one boolean primary key default true check (one),
    supply bigint not null default 0,
    figures bigint not null default 0,
    catalogue boolean not null default true,
    completed_at timestamptz,
    gathered_on date
);
insert into gap_state default values;

-- Changed records that the index heard of. Rows are only added and taken out, so that nobody waits for anybody.
create table gap_change (
    id bigint generated always as identity primary key,
    kind varchar(20) not null,
    record_id varchar(128) not null
);

-- Open demands with the number of the supply under which they were looked at; -1 if they never were.
create table gap_demand (
    demand_id varchar(20) primary key,
    supply bigint not null
);
create index gap_demand_supply on gap_demand (supply, demand_id);

create table gap_need (
    demand_id varchar(20) not null references gap_demand on delete cascade,
    number int not null,
    name text not null,
    mandatory boolean not null,
    restricted boolean not null,
    themes jsonb not null,
    modes jsonb not null,
    region varchar(40) not null,
    primary key (demand_id, number)
);
