-- Data products; prices are yuan per unit with eight decimals.

create table data_product (
    id varchar(20) primary key,
    name varchar(60) not null,
    summary varchar(500) not null,
    provider_id varchar(20) not null references organisation,
    version_label varchar(20) not null,
    source_kind varchar(20) not null,
    data_holder_id varchar(20) not null,
    authorisation_id varchar(20) not null,
    resource_ids jsonb not null,
    delivery_form varchar(20) not null,
    delivery_method varchar(20) not null,
    update_frequency varchar(20) not null,
    transport_mode varchar(20) not null,
    business_field varchar(20) not null,
    region_cluster varchar(20) not null,
    industry_code varchar(10) not null,
    topic_code varchar(10) not null,
    source_acquisition varchar(10) not null,
    security_grade varchar(10) not null,
    contains_personal_info boolean not null,
    raw_data boolean not null,
    open_attribute varchar(20) not null,
    sharing_attribute varchar(20) not null,
    visibility varchar(20) not null,
    price_kind varchar(20),
    price_plan varchar(20),
    price_unit varchar(20),
    price_amount numeric(20, 8) check (price_amount >= 0),
    price_tiers jsonb not null,
    free_for_governance boolean not null,
    content jsonb not null,
    usage_terms jsonb not null,
    quality jsonb not null,
    assessments jsonb not null,
    ndi_product_id char(32) unique,
    registration jsonb not null,
    stats jsonb not null,
    state varchar(20) not null,
    review_comment varchar(2000) not null,
    listed_on date,
    changed_at timestamptz not null,
    version int not null
);
create index data_product_provider on data_product (provider_id);
create index data_product_state on data_product (state, listed_on desc);

create table data_product_theme (
    product_id varchar(20) not null references data_product,
    position int not null,
    theme varchar(40) not null,
    primary key (product_id, position)
);
create index data_product_theme_theme on data_product_theme (theme);
