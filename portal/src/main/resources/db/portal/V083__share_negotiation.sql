-- How terms of sharing are drafted and negotiated, until a text is put to signing in the books.

create table share_negotiation (
    id varchar(20) primary key,
    consortium_id varchar(20) not null references consortium,
    lead_id varchar(20) not null references organisation,
    state varchar(20) not null check (state in ('DRAFT', 'NEGOTIATING', 'SIGNING', 'WITHDRAWN')),
    rounds jsonb not null,
    remarks jsonb not null,
    version_id varchar(50) not null,
    changed_at timestamptz not null,
    version int not null,
    check ((state = 'SIGNING') = (version_id <> ''))
);
create index share_negotiation_consortium on share_negotiation (consortium_id, changed_at desc);
create unique index share_negotiation_version on share_negotiation (version_id) where version_id <> '';
