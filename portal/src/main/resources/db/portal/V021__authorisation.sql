-- Agreements of authorised operation; ceilings are yuan per unit with eight decimals.

create table authorisation_agreement (
    id varchar(20) primary key,
    title varchar(100) not null,
    implementing_body_id varchar(20) not null references organisation,
    operator_id varchar(20) not null references organisation,
    mode varchar(20) not null,
    scope jsonb not null,
    effective_on date not null,
    expires_on date not null,
    terms jsonb not null,
    state varchar(20) not null,
    proposed_by varchar(40) not null,
    version int not null,
    check (implementing_body_id <> operator_id),
    check (expires_on > effective_on and expires_on < effective_on + interval '5 years')
);
create index authorisation_agreement_operator on authorisation_agreement (operator_id);

create table authorisation_coverage (
    id varchar(40) primary key,
    agreement_id varchar(20) not null references authorisation_agreement,
    product_id varchar(20) not null,
    ceiling numeric(20, 8) check (ceiling > 0),
    unit varchar(20),
    proposed_by varchar(40) not null,
    approved_by varchar(40),
    check ((ceiling is null) = (unit is null)),
    -- Four eyes, also for whoever writes past the program.
    check (approved_by is null or approved_by <> proposed_by)
);
create index authorisation_coverage_agreement on authorisation_coverage (agreement_id);
create index authorisation_coverage_product on authorisation_coverage (product_id);
