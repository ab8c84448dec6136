-- Typical cases.
-- Foreign keys are checked at the end of a transaction, since objects are written in no particular order within it.

create table typical_case (
    id varchar(30) primary key,
    batch_id varchar(20) not null references demand_batch deferrable initially deferred,
    content jsonb not null,
    title text not null generated always as (content ->> 'title') stored,
    summary text not null generated always as (content ->> 'summary') stored,
    lead_id text not null generated always as (content ->> 'leadId') stored,
    demand_id text not null generated always as (content ->> 'demandId') stored,
    region_cluster text not null generated always as (content ->> 'regionCluster') stored,
    themes jsonb not null generated always as (content -> 'themes') stored,
    transport_modes jsonb not null generated always as (content -> 'transportModes') stored,
    status varchar(20) not null,
    recommender_id varchar(20) not null,
    scores jsonb not null,
    submitted_on date,
    publicity_from date,
    published_on date,
    review_comment varchar(2000) not null,
    changed_at timestamptz not null,
    version int not null
);
create index typical_case_status on typical_case (status, published_on desc);
create index typical_case_lead on typical_case (lead_id);
create index typical_case_demand on typical_case (demand_id);
