-- Copies of delivered files: whose link it was, when it was made, and the digest of the bytes that left by it.

create sequence file_copy_seq;
create table file_copy (
    code varchar(16) primary key check (code ~ '^COPY[0-9A-F]{12}$'),
    file_id bigint not null references delivered_file deferrable initially deferred,
    order_id varchar(64) not null,
    seller_id varchar(20) not null references organisation deferrable initially deferred,
    buyer_id varchar(20) not null references organisation deferrable initially deferred,
    person varchar(60) not null,
    handed_at timestamptz not null,
    taken_at timestamptz,
    digest char(64),
    size bigint check (size > 0),
    marked boolean not null,
    version int not null,
    check ((taken_at is null) = (digest is null) and (taken_at is null) = (size is null)),
    check (taken_at is not null or not marked)
);
create index file_copy_digest on file_copy (digest, handed_at desc) where digest is not null;
create index file_copy_file on file_copy (file_id);
