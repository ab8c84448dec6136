-- Agreements between organisations about products, with their rounds and signatures.

create table agreement (
    id varchar(20) primary key,
    type varchar(30) not null,
    title varchar(120) not null,
    purpose_class varchar(30) not null,
    scenario varchar(500) not null,
    products jsonb not null,
    public_data boolean not null,
    terms jsonb not null,
    consortium_id varchar(20) not null,
    rounds jsonb not null,
    digest varchar(64) not null,
    state varchar(20) not null,
    end_reason varchar(500) not null,
    changed_at timestamptz not null,
    version int not null
);
create index agreement_consortium on agreement (consortium_id) where consortium_id <> '';
create index agreement_changed on agreement (changed_at desc, id desc);

create table agreement_party (
    id varchar(45) primary key,
    agreement_id varchar(20) not null references agreement,
    organisation_id varchar(20) not null references organisation,
    position int not null,
    role varchar(30) not null,
    signer varchar(60) not null,
    digest varchar(64) not null,
    signed_at timestamptz,
    unique (agreement_id, organisation_id),
    check ((signed_at is null) = (digest = ''))
);
create index agreement_party_organisation on agreement_party (organisation_id);
