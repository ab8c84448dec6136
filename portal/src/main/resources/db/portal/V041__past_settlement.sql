-- Quarterly settlements of consortia from before they settled here; never changed.

create table past_settlement (
    id varchar(30) primary key,
    consortium_id varchar(20) not null references consortium,
    quarter varchar(6) not null,
    settled_on date not null,
    gross_fen bigint not null check (gross_fen >= 0),
    parts jsonb not null,
    status varchar(20) not null,
    unique (consortium_id, quarter)
);
