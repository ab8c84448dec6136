-- What could be done about a strong gap: a public data resource for the next open data list or for authorised operation,
-- or the statement that the catalogue has none; and what an officer decided.

create table gap_proposal (
    id varchar(20) primary key,
    topic varchar(100) not null unique,
    name text not null,
    kind varchar(20) not null check (kind in ('OPEN_LIST', 'AUTHORISATION', 'CATALOGUE')),
    resource_id varchar(20) not null,
    themes jsonb not null,
    modes jsonb not null,
    regions jsonb not null,
    demand_ids jsonb not null,
    mandatory bigint not null,
    wishers bigint not null,
    visitors bigint not null,
    state varchar(20) not null check (state in ('PROPOSED', 'TAKEN_UP', 'SET_ASIDE')),
    reason varchar(500) not null,
    decided_by varchar(100) not null,
    decided_at timestamptz,
    made_at timestamptz not null,
    gone_at timestamptz,
    version int not null,
    check (state <> 'SET_ASIDE' or reason <> ''),
    check ((state = 'PROPOSED') = (decided_at is null))
);
