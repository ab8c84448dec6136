-- Demand batches, scenario demands, import issues, statements of intent, questions.
-- Foreign keys are checked at the end of a transaction, since objects are written in no particular order within it.

create table demand_batch (
    id varchar(20) primary key,
    year int not null,
    sequence int not null check (sequence >= 0),
    type varchar(10) not null,
    name varchar(60) not null,
    notice varchar(2000) not null,
    organiser_id varchar(20) not null references organisation deferrable initially deferred,
    collect_from date,
    collect_to date,
    publish_on date,
    response_deadline date,
    status varchar(20) not null,
    review_comment varchar(2000) not null,
    summary varchar(2000) not null,
    created_at timestamptz not null,
    released_at timestamptz,
    version int not null
);
create index demand_batch_status on demand_batch (status, publish_on);
create index demand_batch_organiser on demand_batch (organiser_id);

-- The columns by which demands are found are derived from the content, so that the content stays the one truth.
-- Dates stay text in ISO form: they sort alike, and a cast to date could not be stored.
create table scenario_demand (
    id varchar(30) primary key,
    batch_id varchar(20) not null references demand_batch deferrable initially deferred,
    organiser_id varchar(20) not null references organisation deferrable initially deferred,
    content jsonb not null,
    title text not null generated always as (content ->> 'title') stored,
    problem text not null generated always as (content ->> 'problem') stored,
    tier text not null generated always as (content ->> 'tier') stored,
    demand_side text generated always as (content ->> 'demandSide') stored,
    publisher_id text not null generated always as (content ->> 'publisherId') stored,
    region_cluster text not null generated always as (content ->> 'regionCluster') stored,
    cooperation_mode text not null generated always as (content ->> 'cooperationMode') stored,
    themes jsonb not null generated always as (content -> 'themes') stored,
    transport_modes jsonb not null generated always as (content -> 'transportModes') stored,
    response_deadline text generated always as (content #>> '{timeline,responseDeadline}') stored,
    investment_wan numeric generated always as ((content ->> 'investmentWan')::numeric) stored,
    visibility text not null generated always as (content ->> 'visibility') stored,
    status varchar(30) not null,
    drafter varchar(40) not null,
    review_comment varchar(2000) not null,
    consortium_id varchar(20) not null,
    winner_id varchar(20) not null,
    responses int not null check (responses >= 0),
    achieved jsonb not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    released_at timestamptz,
    version int not null
);
create unique index scenario_demand_title on scenario_demand (batch_id, title) where status <> 'WITHDRAWN';
create index scenario_demand_batch on scenario_demand (batch_id, status);
create index scenario_demand_organiser on scenario_demand (organiser_id);
create index scenario_demand_publisher on scenario_demand (publisher_id);
create index scenario_demand_open on scenario_demand (response_deadline) where status = 'OPEN_FOR_RESPONSE';
create index scenario_demand_released on scenario_demand (released_at desc) where released_at is not null;
create index scenario_demand_themes on scenario_demand using gin (themes);
create index scenario_demand_transport_modes on scenario_demand using gin (transport_modes);

create sequence demand_import_issue_seq start with 50 increment by 50;
create table demand_import_issue (
    id bigint primary key,
    batch_id varchar(20) not null references demand_batch deferrable initially deferred,
    organisation_id varchar(20) not null,
    file_name varchar(200) not null,
    row_number int not null,
    cells jsonb not null,
    faults jsonb not null,
    status varchar(10) not null,
    demand_id varchar(30) not null,
    note varchar(500) not null,
    created_at timestamptz not null,
    created_by varchar(40) not null,
    version int not null
);
create index demand_import_issue_batch on demand_import_issue (batch_id, status);

create sequence demand_response_seq start with 50 increment by 50;
create table demand_response (
    id bigint primary key,
    demand_id varchar(30) not null references scenario_demand deferrable initially deferred,
    organisation_id varchar(20) not null references organisation deferrable initially deferred,
    statement varchar(2000) not null,
    product_ids jsonb not null,
    with_consortium boolean not null,
    submitted_at timestamptz not null,
    submitted_by varchar(40) not null,
    withdrawn_at timestamptz,
    version int not null
);
create unique index demand_response_once on demand_response (demand_id, organisation_id) where withdrawn_at is null;

create sequence demand_question_seq start with 50 increment by 50;
create table demand_question (
    id bigint primary key,
    demand_id varchar(30) not null references scenario_demand deferrable initially deferred,
    organisation_id varchar(20) not null references organisation deferrable initially deferred,
    question varchar(500) not null,
    asked_at timestamptz not null,
    asked_by varchar(40) not null,
    promised_on date not null,
    answer varchar(2000) not null,
    answered_at timestamptz,
    answered_by varchar(40) not null,
    version int not null
);
create index demand_question_demand on demand_question (demand_id, asked_at);
