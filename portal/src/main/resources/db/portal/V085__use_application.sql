-- What organisations apply to use products for, and what the providers decided.

create table use_application (
    id varchar(20) primary key,
    product_id varchar(64) not null,
    product_name varchar(200) not null,
    applicant_id varchar(20) not null references organisation,
    provider_id varchar(20) not null references organisation,
    purpose_class varchar(30) not null,
    free boolean not null,
    use_of varchar(500) not null,
    recipients varchar(500) not null,
    starts_on date not null,
    ends_on date not null,
    state varchar(20) not null check (state in ('SUBMITTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    reason varchar(500) not null,
    submitted_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null,
    check (ends_on >= starts_on),
    check (applicant_id <> provider_id),
    check (state <> 'REFUSED' or reason <> '')
);
create index use_application_applicant on use_application (applicant_id, changed_at desc);
create index use_application_provider on use_application (provider_id, changed_at desc);

-- An agreement may rest on an approved application. Empty if it names none.

alter table agreement add column application_id varchar(20) not null default '';
