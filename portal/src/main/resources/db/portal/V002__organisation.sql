-- Organisations; accounts belong to one.

create table organisation (
    id varchar(20) primary key,
    name varchar(100) not null,
    short_name varchar(100) not null,
    credit_code char(18) not null unique,
    kind varchar(20) not null,
    region_cluster varchar(20) not null,
    capacities jsonb not null,
    transport_modes jsonb not null,
    intro varchar(1000) not null,
    established_on date,
    contact jsonb not null,
    version int not null
);

alter table account add foreign key (organisation_id) references organisation;
