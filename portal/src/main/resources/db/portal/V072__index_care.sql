-- Care of the index: walks through all records by number, work that is set aside, rebuilds of which every node knows.

create index organisation_walk on organisation (id collate "C");
create index scenario_demand_walk on scenario_demand (id collate "C");
create index typical_case_walk on typical_case (id collate "C");
create index resource_entry_walk on resource_entry (id collate "C");
create index data_product_walk on data_product (id collate "C");
create index consortium_walk on consortium (id collate "C");

-- A refused piece of work is tried some times and then left to an operator.
alter table outbox add column refusals int not null default 0;
alter table outbox add column set_aside_at timestamptz;
drop index outbox_due;
create index outbox_due on outbox (topic, id) where done_at is null and set_aside_at is null;
create index outbox_waiting on outbox (topic, entry_key) where done_at is null;

-- A rebuild of the index; who holds the advisory lock of the index works on the last one.
create sequence index_rebuild_seq;
create table index_rebuild (
    id bigint primary key,
    whole boolean not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    documents jsonb,
    failure varchar(500)
);
