-- Innovation consortia and their members; shares are parts per million.

create table consortium (
    id varchar(20) primary key,
    name varchar(60) not null,
    purpose varchar(500) not null,
    lead_id varchar(20) not null references organisation,
    demand_ids jsonb not null,
    established_on date not null,
    term_months int not null check (term_months > 0),
    charter jsonb not null,
    contribution_model jsonb not null,
    revenue_plan jsonb not null,
    agreement_id varchar(20) not null,
    published_settlements jsonb not null,
    state varchar(20) not null,
    version int not null
);

create table consortium_member (
    id varchar(45) primary key,
    consortium_id varchar(20) not null references consortium,
    organisation_id varchar(20) not null references organisation,
    position int not null,
    role varchar(20) not null,
    state varchar(20) not null,
    joined_on date,
    scores jsonb not null,
    commitments jsonb not null,
    share_ppm int not null check (share_ppm between 0 and 1000000),
    unique (consortium_id, organisation_id)
);
create index consortium_member_organisation on consortium_member (organisation_id, state);
