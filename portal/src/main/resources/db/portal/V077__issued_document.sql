-- Documents that were handed out, by their verification code: the first time for every contents; never changed.

create table issued_document (
    code varchar(20) primary key,
    kind varchar(20) not null check (kind in ('STATEMENT', 'INVOICE', 'SETTLEMENT')),
    number varchar(60) not null,
    digest char(64) not null unique,
    issued_at timestamptz not null,
    issued_by varchar(100) not null
);
create index on issued_document (kind, number);
