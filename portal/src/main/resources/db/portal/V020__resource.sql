-- Catalogue of public data resources.

create table resource_entry (
    id varchar(20) primary key,
    name varchar(100) not null,
    description varchar(1000) not null,
    holder_id varchar(20) not null references organisation,
    open_attribute varchar(20) not null,
    sharing_attribute varchar(20) not null,
    access_way varchar(30) not null,
    access_note varchar(1000) not null,
    themes jsonb not null,
    transport_modes jsonb not null,
    business_field varchar(20) not null,
    region_cluster varchar(20) not null,
    update_frequency varchar(20) not null,
    fields jsonb not null,
    one_source boolean not null,
    changed_at timestamptz not null,
    version int not null
);
create index resource_entry_holder on resource_entry (holder_id, business_field);
