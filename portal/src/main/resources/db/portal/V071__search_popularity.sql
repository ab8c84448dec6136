-- How many visitors opened each found record, as the index knows it: brought up to date now and then, so that a record is
-- written into the index again only when its figure has changed.

create table search_popularity (
    kind varchar(20) not null,
    record_id varchar(128) not null,
    visitors bigint not null check (visitors > 0),
    primary key (kind, record_id)
);
