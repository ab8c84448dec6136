-- What organisations wish for and nobody offers; a wish is a signal for officers, no demand.

create table demand_wish (
    id varchar(20) primary key,
    wanted varchar(100) not null,
    organisation_id varchar(20) not null references organisation,
    created_at timestamptz not null
);
create index demand_wish_created on demand_wish (created_at desc);
create index demand_wish_organisation on demand_wish (organisation_id, created_at desc);
