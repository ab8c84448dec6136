-- Keys of persons, the kept text of agreements, signatures over it, and the deadlines around an agreement.

create table signing_key (
    id varchar(20) primary key,
    username varchar(60) not null references account,
    public_key text not null,
    sealed_key text not null,
    salt varchar(60) not null,
    nonce varchar(30) not null,
    created_at timestamptz not null,
    retired_at timestamptz
);
create unique index signing_key_in_use on signing_key (username) where retired_at is null;

-- What was accepted, word for word; never changed.

create table agreement_version (
    id varchar(30) primary key,
    agreement_id varchar(20) not null references agreement,
    seq int not null check (seq > 0),
    effective_on date not null,
    expires_on date not null,
    content text not null,
    digest char(64) not null,
    accepted_at timestamptz not null,
    unique (agreement_id, seq),
    check (expires_on >= effective_on),
    check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create trigger agreement_version_append_only before update or delete or truncate on agreement_version
    for each statement execute function refuse_change();

-- The signature itself; parties of before signed without a key.

alter table agreement_party add column signature jsonb;

-- The last day to sign, the last day to destroy the data after the end, and what the recipient said about it.

alter table agreement add column sign_by date;
alter table agreement add column destroy_by date;
alter table agreement add column destruction jsonb;
create index agreement_sign_by on agreement (sign_by) where state = 'ACCEPTED';
